// @vitest-environment node
import { symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isPrivate } from '../../scripts/lib/request-path.mjs'
import { site } from './sample-site.ts'
import { serve } from './site-client.ts'
import { tempFolder, writeFiles } from './temp-folder.ts'

describe('addresses', () => {
  test('a folder address serves its index page', async () => {
    const ask = await serve(tempFolder(site))
    const reply = await ask('/en/')
    expect([reply.status, reply.body.toString(), reply.headers['content-type']]).toEqual([
      200,
      'home',
      'text/html; charset=utf-8',
    ])
    expect((await ask('/')).body.toString()).toBe('both languages')
  })

  test('a folder address without its slash is sent on, query and all', async () => {
    const ask = await serve(tempFolder(site))
    const reply = await ask('/en/articles?topic=gap&x=a?b')
    expect([reply.status, reply.headers.location]).toEqual([308, '/en/articles/?topic=gap&x=a?b'])
    // Browsers keep a 308 for good unless told otherwise.
    expect(reply.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  test('an address with two slashes never redirects to another host', async () => {
    const ask = await serve(tempFolder({ ...site, 'example.org/index.html': 'trap' }))
    const reply = await ask('//example.org')
    expect([reply.status, reply.headers.location]).toEqual([404, undefined])
  })

  test.each([
    ['/en/nothing/', 'not in English'],
    ['/ja/nothing', 'not in Japanese'],
    ['/fr/nothing/', 'nowhere'],
    ['/data/wages/1/', 'nowhere'],
    ['/data/wages', 'nowhere'],
  ])('%s is not found, and says so in the language of the address', async (path, page) => {
    const ask = await serve(tempFolder(site))
    const reply = await ask(path)
    expect([reply.status, reply.body.toString(), reply.headers['content-type']]).toEqual([
      404,
      page,
      'text/html; charset=utf-8',
    ])
  })

  test('without a 404 page a plain sentence is served', async () => {
    const ask = await serve(tempFolder({}))
    const reply = await ask('/x')
    expect([reply.status, reply.body.toString(), reply.headers['content-type']]).toEqual([
      404,
      'There is no such page.\n',
      'text/plain; charset=utf-8',
    ])
  })

  test('encoded Japanese names are found and redirected in encoded form', async () => {
    const ask = await serve(tempFolder({ '用語/index.html': 'terms' }))
    const encoded = `/${encodeURIComponent('用語')}`
    expect((await ask(`${encoded}/`)).body.toString()).toBe('terms')
    expect((await ask(encoded)).headers.location).toBe(`${encoded}/`)
  })

  test('under a base path only addresses below it belong to the site', async () => {
    const ask = await serve(tempFolder(site), '/atlas')
    expect((await ask('/atlas/en/')).body.toString()).toBe('home')
    expect((await ask('/atlas/en?x=1')).headers.location).toBe('/atlas/en/?x=1')
    expect((await ask('/atlas')).headers.location).toBe('/atlas/')
    expect((await ask('/atlas/ja/none/')).body.toString()).toBe('not in Japanese')
    for (const path of ['/en/', '/', '/atlasen/', '/atlas2/en/']) expect((await ask(path)).status, path).toBe(404)
  })
})

describe('what is never served', () => {
  test.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/en/%2E%2E%2F%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/en/index.html%00.txt',
    '/%E0%A4%A',
  ])('%s is refused as no address at all', async (path) => {
    const folder = tempFolder({ 'secret.txt': 'secret', 'out/index.html': 'x', 'out/en/index.html': 'x' })
    const ask = await serve(join(folder, 'out'))
    const reply = await ask(path)
    expect(reply.status).toBe(400)
    expect(reply.body.toString()).not.toContain('secret')
  })

  test.each([
    '/%252e%252e/secret.txt',
    '/en/%252e%252e%252f%252e%252e%252fsecret.txt',
    '/_headers',
    '/_redirects',
    '/_HEADERS',
    '/.env',
    '/en/.hidden',
    '/.git/config',
    '/en//articles/',
  ])('%s is not found', async (path) => {
    const ask = await serve(tempFolder(site))
    expect((await ask(path)).status).toBe(404)
  })

  test('the letter case of a private name does not matter, as on some file systems', () => {
    for (const segments of [['_Headers'], ['_REDIRECTS.br'], ['.ENV'], ['en', '.Hidden']])
      expect(isPrivate(segments), segments.join('/')).toBe(true)
    for (const segments of [['_next', 'a.js'], ['en', '_headers'], []])
      expect(isPrivate(segments), segments.join('/')).toBe(false)
  })

  test('a link that leads out of the folder is not followed', async () => {
    const folder = tempFolder({ 'secret.txt': 'secret', 'out/index.html': 'x' })
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'out', 'link.txt'))
    const ask = await serve(join(folder, 'out'))
    expect((await ask('/link.txt')).status).toBe(404)
  })

  test('/.well-known is public', async () => {
    const ask = await serve(tempFolder(site))
    expect((await ask('/.well-known/security.txt')).status).toBe(200)
  })
})

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is answered with the methods there are', async (method) => {
    const ask = await serve(tempFolder(site))
    const reply = await ask('/en/', { method })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('HEAD has the headers of GET and no body', async () => {
    const ask = await serve(tempFolder(site))
    const head = await ask('/en/', { method: 'HEAD' })
    const { date: _, ...expected } = (await ask('/en/')).headers
    expect(head.headers).toMatchObject(expected)
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '4'])
  })
})

describe('headers', () => {
  test.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.ico', 'image/x-icon'],
    ['a.webp', 'image/webp'],
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.md', 'text/markdown; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.jsonld', 'application/ld+json; charset=utf-8'],
    ['a.cff', 'application/yaml; charset=utf-8'],
    ['a.unknown', 'application/octet-stream'],
  ])('%s is %s', async (name, type) => {
    const ask = await serve(tempFolder({ [name]: 'x' }))
    expect((await ask(`/${name}`)).headers['content-type']).toBe(type)
  })

  test('every answer forbids sniffing and limits the referrer', async () => {
    const ask = await serve(tempFolder(site))
    for (const path of ['/en/', '/en', '/none', '/%00']) {
      const { headers } = await ask(path)
      expect([headers['x-content-type-options'], headers['referrer-policy']], path).toEqual([
        'nosniff',
        'strict-origin-when-cross-origin',
      ])
    }
  })

  test("Next's hashed files are kept for a year, everything else is asked for again", async () => {
    const ask = await serve(tempFolder(site))
    expect((await ask('/_next/static/chunks/a.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    for (const path of ['/en/', '/data/wages/1/data.csv', '/_next/static/chunks/gone.js'])
      expect((await ask(path)).headers['cache-control'], path).toBe('public, max-age=0, must-revalidate')
  })

  test('_headers is applied as on the host and may overrule', async () => {
    const rules =
      "/*\n  Content-Security-Policy: default-src 'self'\n  Referrer-Policy: no-referrer\n/data/*\n  Cache-Control: public, max-age=60\n"
    const ask = await serve(tempFolder({ ...site, _headers: rules }))
    const { headers } = await ask('/data/wages/1/data.csv')
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'self'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'public, max-age=60',
    })
  })

  test('a missing file gets the policy of the page that stands in for it, and no rule for the file itself', async () => {
    const rules =
      "/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n  Content-Type: text/javascript\n  Content-Security-Policy: frame-ancestors *\n/404.html\n  Content-Security-Policy: default-src 'none'\n"
    const ask = await serve(tempFolder({ ...site, _headers: rules }))
    const { headers } = await ask('/_next/static/gone.js')
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    })
  })

  test('a new build brings its new _headers', async () => {
    const root = tempFolder(site)
    const ask = await serve(root)
    writeFiles(root, { _headers: '/*\n  X-Everywhere: again\n' })
    utimesSync(join(root, '_headers'), 1, 1)
    expect((await ask('/en/')).headers['x-everywhere']).toBe('again')
  })

  test('a _headers file with a mistake is refused at the start', () => {
    return expect(serve(tempFolder({ _headers: '/*\n  no colon here\n' }))).rejects.toThrow(
      '_headers line 2: expected "Name: value"',
    )
  })
})
