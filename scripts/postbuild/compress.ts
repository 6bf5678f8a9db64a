import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gunzippable = promisify(gzip)
const textual = /\.(html|css|js|json|svg|txt|xml|csv|md|jsonld|webmanifest)$/

/**
 * Writes .br and .gz beside every text file that gains from it; zlib's own threads do the work side by side. Equal files,
 * such as those of a chart and of its latest edition, are compressed once.
 */
export async function compressAll(files: readonly string[]): Promise<number> {
  const chosen = files.filter((file) => textual.test(file))
  const done = new Map<string, Promise<Compressed>>()
  await Promise.all(
    chosen.map(async (file) => {
      const bytes = await readFile(file)
      const name = createHash('sha256').update(bytes).digest('hex')
      const compressed = done.get(name) ?? compress(bytes)
      done.set(name, compressed)
      const { br, gz } = await compressed
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
    }),
  )
  return chosen.length
}

type Compressed = { br: Buffer; gz: Buffer }

async function compress(bytes: Buffer): Promise<Compressed> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gunzippable(bytes, { level: 9 })])
  return { br, gz }
}
