import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { compressAll } from './postbuild/compress.ts'
import { listIndexedPages } from './postbuild/list-indexed-pages.ts'
import { sleepPages } from './postbuild/sleep-pages.ts'
import { writeRedirects } from './postbuild/write-redirects.ts'
import { formatProblems } from '../lib/loaders/format-problems.ts'
import { loadData } from '../lib/loaders/load-data.ts'
import { listSwappedPairs } from '../lib/site/pairs.ts'
import { toSitemap } from '../lib/publish/sitemap.ts'
import { toAddress } from '../lib/site/link.ts'

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
const pages = listExported()
  .filter((file) => file.endsWith('.html'))
  .map((path) => ({ path, html: read(path) }))
writeFileSync(join(out, 'sitemap.xml'), toSitemap(listIndexedPages(pages, toAddress(data.site, ''))))
const written = await sleepPages({ exported: listExported(), pages, read })
for (const [path, text] of written.files) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
// A second build that is only compared needs no compressed copies: they follow from the files alone.
const compressed = process.argv.includes('--plain') ? 0 : await compressAll(listFiles(out))
console.log(
  `Put ${written.sleeping} of ${pages.length} pages to sleep; compressed ${compressed} files; ${moved} pages lead on from other addresses.`,
)
