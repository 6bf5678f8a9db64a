import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas } from '../../lib/domain/atlas.ts'
import { resolveRedirects } from '../../lib/domain/redirects.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { toRedirectPage, toRedirectsFile } from '../../lib/publish/redirect-page.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'
import { toAddress, toLink } from '../../lib/site/link.ts'
import { inLocale } from '../../lib/site/paths.ts'

type Way = { from: string; to: string }
type Input = {
  out: string
  /** Addresses of pairs of partners in the other order, and where they lead. */
  swapped?: readonly Way[]
} & Pick<Atlas, 'site' | 'redirects'>

/** Where the files of a page lie: those of a chart's own page lie with its view "default". */
const folderOfFiles = (path: string) => (/\/charts\/[^/]+\/$/.test(path) ? `${path}v/default/` : path)

function copyFiles(out: string, from: string, to: string): void {
  if (!existsSync(join(out, from))) return
  const files = readdirSync(join(out, from), { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'index.html',
  )
  if (files.length > 0) mkdirSync(join(out, to), { recursive: true })
  for (const { name } of files) copyFileSync(join(out, from, name), join(out, to, name), constants.COPYFILE_EXCL)
}

function titleOf(page: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1]
  if (title === undefined) throw new Error('writeRedirects: a page without a title')
  // Unescaped as little as Next escapes it.
  const plain = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" } as Record<string, string>
  return title.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => plain[entity] ?? entity)
}

/** Why an address leads on, and whether files lay beside it. */
type Cause = { title: 'moved.title' | 'pair.swapped'; text: 'moved.text' | 'pair.swappedText'; files: boolean }
const moved: Cause = { title: 'moved.title', text: 'moved.text', files: true }
const swappedOrder: Cause = { title: 'pair.swapped', text: 'pair.swappedText', files: false }

function writeRedirect(
  { out, site, redirects }: Input,
  [old, end]: readonly [string, string],
  locale: Locale,
  cause: Cause,
): void {
  const link = toLink(site)
  const t = getTranslator(locale)
  const [from, target] = [`/${locale}${old}`, `/${locale}${end}`]
  const page = join(out, target, 'index.html')
  if (!existsSync(page)) throw new Error(`writeRedirects: ${from} leads to ${target}, which is no page`)
  if (existsSync(join(out, from, 'index.html'))) throw new Error(`writeRedirects: there still is a page at ${from}`)
  const reason = redirects.find((redirect) => redirect.from === old)?.reason
  const html = toRedirectPage({
    locale,
    shell: readFileSync(join(out, locale, '404.html'), 'utf8'),
    title: t(cause.title),
    text: t(cause.text),
    ...(reason && { reason: reason[locale] }),
    targetTitle: titleOf(readFileSync(page, 'utf8')).replace(` · ${site.name[locale]}`, ''),
    target: link(target),
    canonical: toAddress(site, target),
    otherLanguage: link(inLocale(from, locale === 'en' ? 'ja' : 'en')),
  })
  mkdirSync(join(out, from), { recursive: true })
  writeFileSync(join(out, from, 'index.html'), html)
  if (!cause.files) return
  copyFiles(out, target, from)
  if (folderOfFiles(target) !== target) copyFiles(out, folderOfFiles(target), folderOfFiles(from))
  else if (folderOfFiles(from) !== from) copyFiles(out, target, folderOfFiles(from))
}

/**
 * At every address that moved, in both languages: a page that leads on without a script, beside it the files of the page
 * it leads to, so that embedded pictures and downloads go on working. The same, without files, where a pair of partners is
 * asked for in the other order; and the file `_redirects` for hosts that answer with 301. Throws when a redirect leads nowhere or would cover a page.
 */
export function writeRedirects(input: Input): number {
  const { out, site, swapped = [] } = input
  const link = toLink(site)
  const resolved = [...resolveRedirects(input.redirects)]
  const recorded = new Set(resolved.map(([old]) => old))
  // What was recorded by hand goes before what follows from the order of the partners.
  const turned = swapped.flatMap(({ from, to }) => (recorded.has(from) ? [] : [[from, to] as const]))
  for (const locale of locales) {
    for (const way of resolved) writeRedirect(input, way, locale, moved)
    for (const way of turned) writeRedirect(input, way, locale, swappedOrder)
  }
  const lines = [...resolved, ...turned].flatMap(([old, end]) =>
    locales.map((locale) => ({ from: link(`/${locale}${old}`), to: link(`/${locale}${end}`) })),
  )
  if (lines.length > 0) writeFileSync(join(out, '_redirects'), toRedirectsFile(lines))
  return lines.length
}
