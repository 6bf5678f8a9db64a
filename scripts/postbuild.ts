import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { compressAll } from './postbuild/compress.ts'
import { listIndexedPages } from './postbuild/list-indexed-pages.ts'
import { prepareSleep } from './postbuild/sleep-pages.ts'
import { writeRedirects } from './postbuild/write-redirects.ts'
import { formatProblems } from '../lib/loaders/format-problems.ts'
import { loadData } from '../lib/loaders/load-data.ts'
import { listSwappedPairs } from '../lib/site/pairs.ts'
import { type SitemapPage, toSitemap } from '../lib/publish/sitemap.ts'
import { toAddress } from '../lib/site/link.ts'
import { listStyles } from '../lib/sleep/split-page.ts'

const out = process.argv[2]
if (!out || !existsSync(out)) {
  console.error('postbuild: give the folder that Next exported, as in "node --import tsx scripts/postbuild.ts out"')
  process.exit(1)
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Payloads for client-side navigation, which plain links never ask for, and Next's own duplicates of the 404 page. */
function removeUnused(root: string): void {
  for (const file of listFiles(root))
    if (/(^|[/\\])(__next\.[^/\\]*|index)\.txt$/.test(relative(root, file))) rmSync(file)
  for (const folder of ['404', '_not-found']) rmSync(join(root, folder), { recursive: true, force: true })
}

/** Each language's "no such page" is written as a folder; hosts look for {locale}/404.html. */
function moveNotFound(root: string): void {
  for (const locale of ['en', 'ja']) {
    const from = join(root, locale, '404', 'index.html')
    if (!existsSync(from)) throw new Error(`postbuild: ${relative(root, from)} was not exported`)
    renameSync(from, join(root, locale, '404.html'))
    rmSync(join(root, locale, '404'), { recursive: true })
  }
}

removeUnused(out)
moveNotFound(out)
const { data, problems } = loadData(process.cwd())
if (!data) throw new Error(`postbuild: the data has problems\n\n${formatProblems(problems)}`)
const swapped = listSwappedPairs(data.partners.map(({ id }) => id))
const moved = writeRedirects({ out, ...data, swapped })
const listExported = () => listFiles(out).map((file) => relative(out, file).split(sep).join('/'))
const read = (path: string) => readFileSync(join(out, path), 'utf8')
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}

// Twice over all pages, one at a time, so that a site of any size fits into memory.
const exported = listExported()
const pages = exported.filter((file) => file.endsWith('.html'))
const indexed: SitemapPage[] = []
const styles = new Map<string, readonly string[]>()
for (const path of pages) {
  const html = read(path)
  indexed.push(...listIndexedPages([{ path, html }], toAddress(data.site, '')))
  const linked = listStyles(html)
  styles.set(linked.join(' '), linked)
}
write('sitemap.xml', toSitemap(indexed))
const { shared, sleep } = await prepareSleep({ styles: [...styles.values()], exported: listExported(), read })
let sleeping = 0

/** Every file of the finished site, each as soon as it is finished. */
function* finishFiles(): Generator<string> {
  for (const path of pages) {
    const asleep = sleep(path, read(path))
    if (asleep.sleeping) sleeping += 1
    for (const [file, text] of asleep.files) {
      write(file, text)
      yield file
    }
  }
  for (const [file, text] of shared) {
    write(file, text)
    yield file
  }
  const isPage = new Set(pages)
  yield* [...exported.filter((file) => !isPage.has(file)), 'sitemap.xml']
}

// A second build that is only compared needs no compressed copies: they follow from the files alone.
let compressed = 0
if (process.argv.includes('--plain')) Array.from(finishFiles())
else compressed = await compressAll(finishFiles(), { out, root: process.cwd(), pages: pages.length })
console.log(
  `Put ${sleeping} of ${pages.length} pages to sleep; compressed ${compressed} files; ${moved} pages lead on from other addresses.`,
)
