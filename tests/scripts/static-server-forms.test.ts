// @vitest-environment node
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { site } from './sample-site.ts'
import { serve } from './site-client.ts'
import { tempFolder, writeFiles } from './temp-folder.ts'

describe('compression', () => {
  const files = { 'a.css': 'plain text', 'a.css.br': 'B', 'a.css.gz': 'GZ', 'b.css': 'only plain' }

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('Accept-Encoding "%s" gets %s', async (accepted, encoding) => {
    const ask = await serve(tempFolder(files))
    const { headers, body } = await ask('/a.css', { headers: { 'Accept-Encoding': accepted } })
    expect([headers['content-encoding'], headers.vary, headers['content-type']]).toEqual([
      encoding,
      'Accept-Encoding',
      'text/css; charset=utf-8',
    ])
    expect(body.toString()).toBe(encoding === 'br' ? 'B' : encoding === 'gzip' ? 'GZ' : 'plain text')
  })

  test('a file without compressed forms does not vary', async () => {
    const ask = await serve(tempFolder(files))
    const { headers } = await ask('/b.css', { headers: { 'Accept-Encoding': 'br' } })
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
  })
})

describe('ETag', () => {
  test('follows the content, not the time of the build, and differs per form', async () => {
    const root = tempFolder({ 'a.css': 'x', 'a.css.br': 'B' })
    const ask = await serve(root)
    const first = (await ask('/a.css')).headers.etag
    utimesSync(join(root, 'a.css'), 1, 1)
    expect((await ask('/a.css')).headers.etag).toBe(first)
    expect((await ask('/a.css', { headers: { 'Accept-Encoding': 'br' } })).headers.etag).not.toBe(first)
    writeFiles(root, { 'a.css': 'y' })
    expect((await ask('/a.css')).headers.etag).not.toBe(first)
  })

  test.each([(tag: string) => tag, (tag: string) => `"other", W/${tag}`, () => '*'])(
    'a known one is answered with 304 (%#)',
    async (header) => {
      const ask = await serve(tempFolder(site))
      const { etag = '' } = (await ask('/en/')).headers
      const reply = await ask('/en/', { headers: { 'If-None-Match': header(etag) } })
      expect([reply.status, reply.body.length, reply.headers.etag]).toEqual([304, 0, etag])
      expect(reply.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    },
  )

  test('an unknown one gets the page', async () => {
    const ask = await serve(tempFolder(site))
    expect((await ask('/en/', { headers: { 'If-None-Match': '"old"' } })).status).toBe(200)
  })
})
