import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressAll } from '../../scripts/postbuild/compress.ts'
import { tempFolder, writeFiles } from './temp-folder.ts'

const page = `<p>${'A page of words, some of them said twice. '.repeat(200)}</p>`
const site = { 'out/a/index.html': page, 'out/b/index.html': page, 'out/c.csv': 'year,gap', 'out/picture.png': 'bytes' }
const compress = (root: string, files: readonly string[], pages = 2) =>
  compressAll(files, { out: join(root, 'out'), root, pages })
const all = ['a/index.html', 'b/index.html', 'c.csv', 'picture.png']
const read = (root: string, file: string) => readFileSync(join(root, 'out', file))
const listKept = (root: string) => readdirSync(join(root, '.cache/compressed'))

test('every text has two compressed copies that hold the same', async () => {
  const root = tempFolder(site)
  expect(await compress(root, all)).toBe(3)
  for (const file of ['a/index.html', 'b/index.html', 'c.csv']) {
    expect(brotliDecompressSync(read(root, `${file}.br`))).toEqual(read(root, file))
    expect(gunzipSync(read(root, `${file}.gz`))).toEqual(read(root, file))
  }
  expect(readdirSync(join(root, 'out')).filter((name) => name.startsWith('picture'))).toEqual(['picture.png'])
})

test('what was compressed before is taken as it was, equal files once; what no file has any more is dropped', async () => {
  const root = tempFolder(site)
  await compress(root, all)
  expect(listKept(root)).toHaveLength(4)
  for (const name of listKept(root)) writeFileSync(join(root, '.cache/compressed', name), `kept ${name}`)
  writeFiles(root, { 'out/c.csv': 'year,gap\n2030,1' })
  await compress(root, all)
  expect(read(root, 'a/index.html.br').toString()).toMatch(/^kept .*\.br$/)
  expect(brotliDecompressSync(read(root, 'c.csv.br')).toString()).toBe('year,gap\n2030,1')
  expect(listKept(root)).toHaveLength(4)
})

test('a site of ordinary size is compressed as well as can be; one of very many pages faster', async () => {
  const root = tempFolder(site)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: page.length }
  await compress(root, all, 1000)
  const best = read(root, 'a/index.html.br')
  expect(best).toEqual(brotliCompressSync(Buffer.from(page), { params }))
  await compress(root, all, 1001)
  expect(read(root, 'a/index.html.br')).not.toEqual(best)
})
