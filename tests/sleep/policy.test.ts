import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules } from '../../scripts/lib/header-rules.mjs'
import { toHashSource, toHeadersFile, toPolicy } from '../../lib/sleep/policy.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

describe('the content policy', () => {
  const directives = new Map(
    toPolicy('switch()', ['a{}', 'b{content:"人"}'])
      .split('; ')
      .map((directive): [string, string[]] => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
  )

  it('lets nothing come from elsewhere', () => {
    expect(directives.get('default-src')).toEqual(["'self'"])
    expect([...directives.values()].flat().filter((source) => !/^'|^data:$/.test(source))).toEqual([])
  })

  it('runs scripts of this origin and the one inline script, and nothing unsafe', () => {
    expect(directives.get('script-src')).toEqual(["'self'", hashOf('switch()')])
    expect([...directives.values()].flat().filter((source) => source.includes('unsafe'))).toEqual([])
  })

  it('takes each inline style by its hash', () => {
    expect(directives.get('style-src')).toEqual(["'self'", hashOf('a{}'), hashOf('b{content:"人"}')])
  })

  it('refuses plug-ins, another base and forms that send away', () => {
    expect(['object-src', 'base-uri', 'form-action'].map((name) => directives.get(name))).toEqual([
      ["'none'"],
      ["'none'"],
      ["'none'"],
    ])
  })

  it('has the hash that browsers print in their console', () => {
    expect(toHashSource('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
  })
})

describe('the headers for a host', () => {
  const site = ['index.html', 'index.html.br', '404.html', 'embed.js', '_headers', '_next/static/chunks/a.js']
  const pages = ['404.html', 'index.html', 'feed.xml', 'charts/gap/index.html', 'charts/gap/v/default/chart.svg']
  const embed = 'embed/gap/v/default/1/index.html'
  const files = [
    ...site,
    'data/gap/1/data.csv',
    ...['en', 'ja'].flatMap((locale) => [...pages, embed].map((file) => `${locale}/${file}`)),
  ]
  const text = toHeadersFile("default-src 'self'", '/atlas', files)
  const rules = parseHeaderRules(text)
  const sent = (path: string) => new Map(headersFor(rules, `/atlas${path}`))
  const served = [
    ...['/', '/index.html', '/404.html', '/embed.js', '/data/gap/1/data.csv'],
    ...['/en/', '/en/index.html', '/en/feed.xml', '/ja/charts/gap/', '/ja/charts/gap/v/default/chart.svg'],
  ]

  it('forbid frames for everything but embeds', () => {
    for (const path of served)
      expect(sent(path).get('Content-Security-Policy'), path).toBe("default-src 'self'; frame-ancestors 'none'")
    expect(sent('/ja/embed/gap/v/default/1/').get('Content-Security-Policy')).toBe(
      "default-src 'self'; frame-ancestors *",
    )
    expect(text).not.toMatch(/x-frame-options/i)
  })

  it('set the policy of a path once: hosts differ in what they make of two', () => {
    const paths = [...served, '/en/embed/gap/v/default/1/', '/_next/static/chunks/a.js']
    for (const path of paths) {
      const setting = rules.filter(
        ({ pattern, headers }) =>
          pattern.test(`/atlas${path}`) && headers.some(({ name }) => name === 'Content-Security-Policy'),
      )
      expect(setting.length, path).toBeLessThanOrEqual(1)
    }
    // Only one of the hosts knows how to take a header back.
    expect(text).not.toContain('!')
  })

  it('let browsers keep files that are named by their content, and guess no type of any file', () => {
    const headers = sent('/_next/static/chunks/a.js')
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(sent('/en/').has('Cache-Control')).toBe(false)
  })

  it('start at the root of a site without a base path', () => {
    expect(toHeadersFile('x', '', files).split('\n')[0]).toBe('/*')
  })
})
