import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import {
  addToHead,
  dropIdleSeparators,
  inlineStyles,
  joinInline,
  splitPage,
  type SplitPage,
} from '../../lib/sleep/split-page.ts'
import { findLazyChunks } from '../../lib/sleep/lazy-chunks.ts'
import { toTypeRules } from './type-rules.ts'
import { isFramed, toHeadersFile, toPolicy } from '../../lib/sleep/policy.ts'
import { themeSwitch } from '../../lib/site/theme-switch.ts'

type Page = { path: string; html: string }
type Input = {
  pages: readonly Page[]
  /** Every file of the exported site. */
  exported: readonly string[]
  /** Text of a file of the exported site. */
  read: (path: string) => string
}
type Output = { files: Map<string, string>; sleeping: number }

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
function basePathOf(pages: readonly SplitPage[]): string {
  const address = pages.flatMap((page) => page.styles)[0]
  const match = address === undefined ? undefined : /^(.*)\/_next\//.exec(address)
  if (!match) throw new Error('sleepPages: no page links a style sheet of Next')
  return match[1] ?? ''
}

/**
 * Takes the scripts out of every page and gives them to the waker: the inline ones as one file named by its content,
 * the external ones as addresses. A page without an interactive part gets the waker alone, a page for frames the script
 * that tells its height. Styles are inlined, since a request for them would cost a round trip before the first paint; the
 * policy follows from what is left.
 */
export async function sleepPages({ pages, exported, read }: Input): Promise<Output> {
  const split = pages.map((page) => ({ path: page.path, ...splitPage(page.html) }))
  const base = basePathOf(split)
  const files = new Map<string, string>()
  const [waker, frame] = await Promise.all([bundle('waker-entry'), bundle('frame-entry')])
  const wakerPath = `_next/static/wake-${nameOf(waker)}.js`
  const framePath = `_next/static/frame-${nameOf(frame)}.js`
  files.set(wakerPath, waker).set(framePath, frame)

  const readAddress = (address: string) => read(address.slice(base.length + 1))
  const cssOf = (styles: readonly string[]) =>
    styles
      .map((address) => readAddress(address).replaceAll('url(../media/', `url(${base}/_next/static/media/`))
      .join('\n')
  const sheets = new Map(split.map((page) => [page.styles.join(' '), cssOf(page.styles)]))
  const policy = toPolicy(themeSwitch, [...new Set(sheets.values())].sort())
  const imports = new Map<string, readonly string[]>()
  const importsOf = ({ path, external }: { path: string; external: readonly string[] }, name: string) => {
    const key = [name, ...external].join(' ')
    const found = imports.get(key) ?? findLazyChunks(external, base, name, readAddress)
    if (found.length === 0)
      throw new Error(`sleepPages: ${path} does not import ${name} as it wakes, though it says so`)
    imports.set(key, found)
    return found
  }
  let sleeping = 0

  for (const page of split) {
    const framed = isFramed(page.path)
    const interactive = page.html.includes('data-wake="')
    if (framed && interactive) throw new Error(`sleepPages: ${page.path} is for frames and must not wake`)
    const scripts: string[] = []
    const imported = /data-wake-imports="(\w+)"/.exec(page.html)?.[1]
    const preload = imported === undefined ? [] : importsOf(page, imported)
    if (interactive) {
      sleeping += 1
      const flight = joinInline(page.inline)
      const flightPath = `_next/static/flight/${nameOf(flight)}.js`
      files.set(flightPath, flight)
      // Next lets them run in any order, and names them in the order in which its rendering came by them.
      scripts.push(`${base}/${flightPath}`, ...page.external.toSorted())
    }
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`
    const attributes = Object.entries({ scripts, preload })
      .map(([name, addresses]) => (addresses.length > 0 ? ` data-${name}="${addresses.join(' ')}"` : ''))
      .join('')
    const tag = `<script src="${base}/${framed ? framePath : wakerPath}" defer${attributes}></script>`
    // React tells neighbouring texts apart by empty comments; a page it never takes over needs none.
    const settled = interactive ? dropIdleSeparators(page.html) : page.html.replaceAll('<!-- -->', '')
    const html = inlineStyles(settled, sheets.get(page.styles.join(' ')) ?? '', interactive)
    // The character set must stand within the first 1,024 bytes, so it comes before the policy.
    const bare = html.replace(/<meta charSet="utf-8"\/>/i, '')
    files.set(page.path, addToHead(bare, `<meta charset="utf-8">${meta}`, tag))
  }
  files.set('_headers', toHeadersFile(policy, base, exported) + toTypeRules(base, exported))
  return { files, sleeping }
}
