// @ts-check
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import { makeLargeComparison } from './large-comparison.mjs'

/**
 * Milliseconds from a key press in the field of words.
 * @typedef {object} KeyTimes
 * @property {number} letter until the letter is on screen, as the browser itself times an event: in steps of 8 ms, no less than 16
 * @property {number} rows until the last change of the page is painted
 */

/** The real explorer on a page of its own: what Next adds would blur what is measured. */
const entry = `
  import { createRoot } from 'react-dom/client'
  import { CompareExplorer } from '@/components/compare/compare-explorer.client'
  import { pickCompareMessages } from '@/components/compare/compare-words'
  import messages from '@/content/messages/en.json'
  createRoot(document.querySelector('main')).render(
    <CompareExplorer data={window.large} caption="Ratings" locale="en" messages={pickCompareMessages(messages)} />)
`

/**
 * Types a word letter by letter into the filter of a large comparison and takes it back, and measures every press.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ root: string, out: string, slowdown: number, partners: number, categories: number, word: string }} options
 * @returns {Promise<KeyTimes[]>}
 */
export async function measureFilter(browser, { root, out, slowdown, partners, categories, word }) {
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, minify: true, format: 'iife', jsx: 'automatic', logLevel: 'silent' },
    stdin: { contents: entry, loader: 'tsx', resolveDir: root },
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  // The site's own style sheet: laying out what is left is part of the time.
  const [style = ''] = /<style[^>]*>[^]*?<\/style>/.exec(readFileSync(join(out, 'en/compare/index.html'), 'utf8')) ?? []
  const data = JSON.stringify(makeLargeComparison(partners, categories)).replaceAll('<', '\\u003c')
  const page = `<!doctype html><html lang="en"><title>Filter</title>${style}<main class="wrap"></main>
    <script>window.large = ${data}</script><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script></html>`
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const tab = await context.newPage()
    await tab.goto(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`)
    const devTools = await context.newCDPSession(tab)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await tab.locator('input[type=search]').focus()
    await tab.evaluate(noteKeys)
    /** @type {KeyTimes[]} */
    const times = []
    for (const key of [...word, ...Array.from(word, () => 'Backspace')]) {
      await tab.keyboard.press(key)
      // Longer than any answer and than the pause after which the number of rows is told.
      await tab.waitForTimeout(1500)
      times.push(await tab.evaluate(() => Reflect.get(globalThis, 'noted')))
    }
    return times
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
}

/** Runs in the page. */
function noteKeys() {
  const times = { start: 0, letter: 0, rows: 0 }
  /** After the next frame has been painted. @param {(now: number) => void} note */
  const painted = (note) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => note(performance.now())
      port2.postMessage(undefined)
    })
  addEventListener('keydown', ({ timeStamp }) => Object.assign(times, { start: timeStamp, letter: 16, rows: 0 }), true)
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.letter = duration
  }).observe({ type: 'event', durationThreshold: 16 })
  new MutationObserver((changes) => {
    if (changes.every(({ target }) => target instanceof Element && target.matches('.sr-only'))) return
    painted((now) => (times.rows = now - times.start))
  }).observe(document.querySelector('main') ?? document, {
    attributes: true,
    childList: true,
    characterData: true,
    subtree: true,
  })
  Object.assign(globalThis, { noted: times })
}
