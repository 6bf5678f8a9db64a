import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { addToHead, dropIdleSeparators, inlineStyles, joinInline, splitPage } from '../../lib/sleep/split-page.ts'
import { findLazyChunks } from '../../lib/sleep/lazy-chunks.ts'
import { toTypeRules } from './type-rules.ts'
import { isFramed, toHeadersFile, toPolicy } from '../../lib/sleep/policy.ts'
import { themeSwitch } from '../../lib/site/theme-switch.ts'

type Input = {
  /** The style sheets of every page, as addresses in the order of the page; each list once is enough. */
  styles: readonly (readonly string[])[]
  /** Every file of the exported site. */
  exported: readonly string[]
  /** Text of a file of the exported site. */
  read: (path: string) => string
}
/** A page put to sleep: its own file and those it needs beside it, by path. */
type Asleep = { files: ReadonlyMap<string, string>; sleeping: boolean }
export type Sleeper = {
  /** Files of the whole site: the scripts every page loads, and `_headers`. */
  shared: ReadonlyMap<string, string>
  sleep: (path: string, html: string) => Asleep
}

const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A script of lib/sleep as one small classic script. */
async function bundle(entry: 'waker-entry' | 'frame-entry'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../../lib/sleep/${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** Base path of this export, read from an address Next wrote itself. */
function basePathOf(styles: Input['styles']): string {
  const address = styles.flat()[0]
  const match = address === undefined ? undefined : /^(.*)\/_next\//.exec(address)
  if (!match) throw new Error('sleepPages: no page links a style sheet of Next')
  return match[1] ?? ''
}

/** Asks for the fonts of a style sheet at once: one that comes after the first paint is not used on that page. */
function toFontHints(css: string): string {
  const addresses = new Set([...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, address]) => address))
  return [...addresses].map((href) => `<link rel="preload" as="font" href="${href}" crossorigin>`).join('')
}

/**
 * Takes the scripts out of every page and gives them to the waker: the inline ones as one file named by its content,
 * the external ones as addresses. A page without an interactive part gets the waker alone, a page for frames the script
 * that tells its height. Styles are inlined, since a request for them would cost a round trip before the first paint; the
 * policy follows from the styles of all pages, so they are told first; then pages come one by one, and none is held.
 */
export async function prepareSleep({ styles, exported, read }: Input): Promise<Sleeper> {
  const base = basePathOf(styles)
  const [waker, frame] = await Promise.all([bundle('waker-entry'), bundle('frame-entry')])
  const wakerPath = `_next/static/wake-${nameOf(waker)}.js`
  const framePath = `_next/static/frame-${nameOf(frame)}.js`

  const readAddress = (address: string) => read(address.slice(base.length + 1))
  const cssOf = (addresses: readonly string[]) =>
    addresses
      .map((address) => readAddress(address).replaceAll('url(../media/', `url(${base}/_next/static/media/`))
      .join('\n')
  const sheets = new Map(styles.map((addresses) => [addresses.join(' '), cssOf(addresses)]))
  const policy = toPolicy(themeSwitch, [...new Set(sheets.values())].sort())
  const imports = new Map<string, readonly string[]>()
  const importsOf = ({ path, external }: { path: string; external: readonly string[] }, name: string) => {
    const key = [name, ...external].join(' ')
    const found = imports.get(key) ?? findLazyChunks(external, base, name, readAddress)
    if (found.length === 0)
      throw new Error(`prepareSleep: ${path} does not import ${name} as it wakes, though it says so`)
    imports.set(key, found)
    return found
  }

  const sleep = (path: string, whole: string): Asleep => {
    const files = new Map<string, string>()
    const page = splitPage(whole)
    const css = sheets.get(page.styles.join(' '))
    if (css === undefined) throw new Error(`prepareSleep: the styles of ${path} were not told beforehand`)
    const framed = isFramed(path)
    const interactive = page.html.includes('data-wake="')
    if (framed && interactive) throw new Error(`prepareSleep: ${path} is for frames and must not wake`)
    const scripts: string[] = []
    const imported = /data-wake-imports="(\w+)"/.exec(page.html)?.[1]
    const preload = imported === undefined ? [] : importsOf({ path, external: page.external }, imported)
    if (interactive) {
      const flight = joinInline(page.inline)
      const flightPath = `_next/static/flight/${nameOf(flight)}.js`
      files.set(flightPath, flight)
      // Next lets them run in any order, and names them in the order in which its rendering came by them.
      scripts.push(`${base}/${flightPath}`, ...page.external.toSorted())
    }
    // The header names the styles of all pages; a page itself allows its own alone.
    const meta = `<meta http-equiv="Content-Security-Policy" content="${toPolicy(themeSwitch, [css]).replaceAll('"', '&quot;')}">`
    const attributes = Object.entries({ scripts, preload })
      .map(([name, addresses]) => (addresses.length > 0 ? ` data-${name}="${addresses.join(' ')}"` : ''))
      .join('')
    const tag = `<script src="${base}/${framed ? framePath : wakerPath}" defer${attributes}></script>`
    // React tells neighbouring texts apart by empty comments; a page it never takes over needs none.
    const settled = interactive ? dropIdleSeparators(page.html) : page.html.replaceAll('<!-- -->', '')
    const html = inlineStyles(settled, css, interactive)
    // The character set must stand within the first 1,024 bytes, so it comes before the policy.
    const bare = html.replace(/<meta charSet="utf-8"\/>/i, '')
    files.set(path, addToHead(bare, `<meta charset="utf-8">${meta}${toFontHints(css)}`, tag))
    return { files, sleeping: interactive }
  }
  const headers = toHeadersFile(policy, base, exported) + toTypeRules(base, exported)
  return {
    shared: new Map([
      ...([
        [wakerPath, waker],
        [framePath, frame],
      ] as const),
      ['_headers', headers],
    ]),
    sleep,
  }
}
