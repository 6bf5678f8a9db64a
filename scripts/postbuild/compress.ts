import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gunzippable = promisify(gzip)
const textual = /\.(html|css|js|json|svg|txt|xml|csv|md|jsonld|webmanifest)$/
/** Files in work at once: enough for zlib's own threads, few enough to hold in memory. */
const most = 8

/**
 * Up to so many pages brotli looks for the shortest form of each, which takes longer than all the rest of a build; beyond,
 * files are about a seventh longer and compressed forty times as fast.
 */
const manyPages = 1000
const qualities = { few: 11, many: 6 } as const

/**
 * Writes .br and .gz beside every text file; zlib's own threads do the work side by side. What was compressed before is
 * taken from `.cache/compressed` of the project (`root`), where it lies by its content; the folder may be deleted at any time.
 * @param files paths in the folder of the site (`out`), taken one by one, as soon as there is room
 * @param pages how many pages the site has
 * @returns how many files were given copies
 */
export async function compressAll(
  files: Iterable<string>,
  { out, root, pages }: { out: string; root: string; pages: number },
): Promise<number> {
  const quality = pages > manyPages ? qualities.many : qualities.few
  const nameOf = toNamer(quality)
  const kept = join(root, '.cache', 'compressed')
  mkdirSync(kept, { recursive: true })
  const used = new Set<string>()
  let count = 0
  await sideBySide(files, async (file) => {
    if (!textual.test(file)) return
    count += 1
    const bytes = await readFile(join(out, file))
    const name = nameOf(bytes)
    for (const ending of ['br', 'gz'] as const) {
      const copy = join(kept, `${name}.${ending}`)
      if (!existsSync(copy)) await put(copy, await compress[ending](bytes, quality))
      await copyFile(copy, join(out, `${file}.${ending}`))
    }
    used.add(name)
  })
  for (const file of readdirSync(kept)) if (!used.has(file.slice(0, file.indexOf('.')))) rmSync(join(kept, file))
  return count
}

/** Names contents, by all that decides their compressed bytes. */
const toNamer = (quality: number) => (bytes: Buffer) =>
  createHash('sha256')
    .update(`${process.versions.brotli} ${process.versions.zlib} ${quality}\0`)
    .update(bytes)
    .digest('hex')

const compress = {
  br: (bytes: Buffer, quality: number) =>
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes: Buffer) => gunzippable(bytes, { level: 9 }),
}

/** Renamed into place, so that a build that breaks off leaves no half file behind. */
async function put(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}.${Math.random()}`
  await writeFile(unfinished, bytes)
  await rename(unfinished, file)
}

async function sideBySide<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]()
  const run = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: most }, run))
}
