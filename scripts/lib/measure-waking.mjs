// @ts-check

/**
 * Milliseconds from the moment the pointer came over an interactive part.
 * @typedef {object} WakingTimes
 * @property {number} awake until React answers
 * @property {number} [drawn] until the interactive chart stands; undefined on a page without one
 */

/**
 * Opens a page with nothing in the cache, lets it settle, comes over its interactive part and waits for the answer.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slowdown how many times slower the processor is made
 * @returns {Promise<WakingTimes>}
 */
export async function measureWaking(browser, address, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address, { waitUntil: 'networkidle' })
    const hasChart = (await page.locator('[data-wake-imports]').count()) > 0
    await page.evaluate(noteTimes)
    await page.locator('[data-wake]').first().hover()
    await page.waitForFunction(
      (wanted) => wanted.every((name) => name in Reflect.get(globalThis, 'noted')),
      hasChart ? ['awake', 'drawn'] : ['awake'],
    )
    /** @type {Record<string, number>} */
    const { reach = 0, awake = 0, drawn } = await page.evaluate(() => Reflect.get(globalThis, 'noted'))
    return { awake: awake - reach, ...(drawn !== undefined && { drawn: drawn - reach }) }
  } finally {
    await context.close()
  }
}

/** Runs in the page. */
function noteTimes() {
  /** @type {Record<string, number>} */
  const times = {}
  Object.assign(globalThis, { noted: times })
  /** @param {string} name */
  const note = (name) => (times[name] ??= performance.now())
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-wake]')) note('reach')
    },
    true,
  )
  const look = () => {
    if ('awake' in document.documentElement.dataset) note('awake')
    // The frame after the next: the drawing is then on the screen.
    if (document.querySelector('[data-interactive] .stage-live svg')) {
      requestAnimationFrame(() => requestAnimationFrame(() => note('drawn')))
    }
  }
  new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true })
}
