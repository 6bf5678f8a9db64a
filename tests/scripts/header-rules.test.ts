// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { headersFor, parseHeaderRules } from '../../scripts/lib/header-rules.mjs'

const applied = (text: string, path: string) => Object.fromEntries(headersFor(parseHeaderRules(text), path))

describe('header rules', () => {
  test('all matching blocks apply, comments and blank lines do not count', () => {
    const text = '# policy\n/*\n  X-A: 1\n\n/en/*\n  # English\n\tX-B: a: b\n/ja/*\n  X-B: 3\n'
    expect(applied(text, '/en/x/')).toEqual({ 'X-A': '1', 'X-B': 'a: b' })
  })

  test.each([
    ['/en/', '/en/', true],
    ['/en/', '/en/x', false],
    ['/en/*', '/en/', true],
    ['/*.csv', '/data/a/data.csv', true],
    ['/*.csv', '/data/a/data-csv', false],
    ['/*/embed/*', '/en/embed/x/', true],
    ['/:locale/feed.xml', '/en/feed.xml', true],
    ['/:locale/feed.xml', '/en/x/feed.xml', false],
    ['/a.b', '/axb', false],
    ['/*', '/', true],
  ])('%s against %s: %s', (pattern, path, matches) => {
    expect(applied(`${pattern}\n  X-A: 1\n`, path)).toEqual(matches ? { 'X-A': '1' } : {})
  })

  test('a header set twice is joined, as the hosts do', () => {
    expect(applied('/*\n  Cache-Control: no-cache\n/a\n  cache-control: public\n', '/a')).toEqual({
      'cache-control': 'no-cache, public',
    })
  })

  test('an exclamation mark takes a header back', () => {
    expect(applied('/*\n  X-Frame-Options: DENY\n/en/embed/*\n  ! x-frame-options\n', '/en/embed/a/')).toEqual({})
  })

  test.each([
    ['  X-A: 1\n', '_headers line 1: the header "X-A: 1" stands before any path'],
    ['/*\n  X-A: 1\nen/\n', '_headers line 3: expected a path that starts with "/" or an indented header, found "en/"'],
    ['/*\n  X-A\n', '_headers line 2: expected "Name: value", found "X-A"'],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parseHeaderRules(text)).toThrow(message)
  })
})
