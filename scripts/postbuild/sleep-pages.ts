import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { addToHead, inlineStyles, splitPage, type SplitPage } from '../../lib/sleep/split-page.ts'
import { toHeadersFile, toPolicy } from '../../lib/sleep/policy.ts'
import { themeSwitch } from '../../lib/site/theme-switch.ts'

type Page = { path: string; html: string }
type Input = {
  out: string
  pages: readonly Page[]
  /** Text of a file of the exported site. */
  read: (path: string) => string
}
type Output = { files: Map<string, string>; sleeping: number }

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The waker as one small classic script. */
async function bundleWaker(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../../lib/sleep/waker-entry.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** Base path of this export, read from an address Next wrote itself. */
function basePathOf(pages: readonly SplitPage[]): string {
  const address = pages.flatMap((page) => page.styles)[0]
  const match = address === undefined ? undefined : /^(.*)\/_next\//.exec(address)
  if (!match) throw new Error('sleepPages: no page links a style sheet of Next')
  return match[1] ?? ''
}

/**
 * Takes the scripts out of every page and gives them to the waker: the inline ones as one file named by its content,
 * the external ones as addresses. A page without an interactive part gets the waker alone. Styles are inlined, since
 * a request for them would cost a round trip before the first paint; the policy follows from what is left.
 */
export async function sleepPages({ pages, read }: Input): Promise<Output> {
  const split = pages.map((page) => ({ path: page.path, ...splitPage(page.html) }))
  const base = basePathOf(split)
  const files = new Map<string, string>()
  const waker = await bundleWaker()
  const wakerPath = `_next/static/wake-${nameOf(waker)}.js`
  files.set(wakerPath, waker)

  const cssOf = (styles: readonly string[]) =>
    styles
      .map((address) =>
        read(address.slice(base.length + 1)).replaceAll('url(../media/', `url(${base}/_next/static/media/`),
      )
      .join('\n')
  const sheets = new Map(split.map((page) => [page.styles.join(' '), cssOf(page.styles)]))
  const policy = toPolicy(themeSwitch, [...new Set(sheets.values())].sort())
  let sleeping = 0

  for (const page of split) {
    const interactive = page.html.includes('data-wake="')
    const scripts: string[] = []
    if (interactive) {
      sleeping += 1
      const flight = page.inline.join('\n;')
      const flightPath = `_next/static/flight/${nameOf(flight)}.js`
      files.set(flightPath, flight)
      scripts.push(`${base}/${flightPath}`, ...page.external)
    }
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`
    const attributes = scripts.length > 0 ? ` data-scripts="${scripts.join(' ')}"` : ''
    const tag = `<script src="${base}/${wakerPath}" defer${attributes}></script>`
    // React tells neighbouring texts apart by empty comments; a page it never takes over needs none.
    const settled = interactive ? page.html : page.html.replaceAll('<!-- -->', '')
    const html = inlineStyles(settled, sheets.get(page.styles.join(' ')) ?? '')
    // The character set must stand within the first 1,024 bytes, so it comes before the policy.
    const bare = html.replace(/<meta charSet="utf-8"\/>/i, '')
    files.set(page.path, addToHead(bare, `<meta charset="utf-8">${meta}`, tag))
  }
  files.set('_headers', toHeadersFile(policy, base))
  return { files, sleeping }
}
