import { describe, expect, it } from 'vitest'
import { problemsOf, treeOf } from './fixture.ts'

const forms = 'a link to https://…, mailto:…, a path such as /compare/, or a heading such as #heading-id'

describe('links', () => {
  it('to other sites and to mail stay links', () => {
    expect(treeOf('[x](https://www.meti.go.jp/a?b=c)')).toContain(
      '"tagName":"a","properties":{"href":"https://www.meti.go.jp/a?b=c"}',
    )
    expect(treeOf('[x](mailto:a@example.org) <https://a.example/>')).toContain('"href":"mailto:a@example.org"')
  })

  it('inside the site become atlas-link, also by reference', () => {
    expect(treeOf('[x](/compare/?a=b#c)')).toContain(
      '"atlas-link","properties":{"href":"/compare/?a=b#c"},"children":[{"type":"text","value":"x"}]',
    )
    expect(treeOf('[x][y]\n\n[y]: /compare/')).toContain('"atlas-link","properties":{"href":"/compare/"}')
    expect(treeOf('[x](/english/)')).toContain('"href":"/english/"')
    expect(treeOf('[x](/)')).toContain('"href":"/"')
  })

  it('to a heading of the article need the heading', () => {
    expect(treeOf('[x](#who)\n\n## Who {#who}')).toContain('"tagName":"a","properties":{"href":"#who"}')
    expect(problemsOf('[x](#whoo)\n\n## Who {#who}')).toEqual([
      '1:1 expected the id of a heading of this article; found #whoo; write "#who", or write # and the id of a heading',
    ])
  })

  it.each([
    ...[
      'javascript:alert(x)',
      'JavaScript:x',
      'data:text/html,x',
      '//evil.example',
      '/\\\\evil.example',
      'ftp://a.example',
    ],
    ...[
      'compare/',
      '../x',
      '/a/../b',
      '/..',
      '?a=b',
      'https:a',
      'https://',
      'HTTPS://a.example',
      'mailto:nobody',
      '/./a',
      '',
    ],
    ...['javascript&#58;alert(x)', 'vbscript:x', 'file:///etc/passwd', 'tel:x'],
  ])('to "%s" are refused', (url) => {
    const problems = problemsOf(`[x](${url})`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`1:1 expected ${forms}; found `)
    expect(problems[0]).toMatch(/; write one of these forms$/)
  })

  it('to http:// are refused, also in definitions', () => {
    const fix = 'write the https:// address, or name the document with :source[source-id]'
    expect(problemsOf('[x](http://a.example/)')).toEqual([`1:1 expected ${forms}; found http://a.example/; ${fix}`])
    expect(problemsOf('[x][y]\n\n[y]: http://a.example/')).toEqual([
      `3:1 expected ${forms}; found http://a.example/; ${fix}`,
    ])
  })

  it.each([
    ['/en/compare/', '/compare/'],
    ['/ja', '/'],
    ['/ja?a=b', '/?a=b'],
  ])('with a language are refused: %s', (url, path) => {
    expect(problemsOf(`[x](${url})`)).toEqual([
      `1:1 expected a path without language: the page adds the reader's own; found ${url}; write "${path}"`,
    ])
  })

  it('without words are refused', () => {
    expect(problemsOf('see https://a.example/85')).toEqual([
      '1:5 expected a link on words; found https://a.example/85; write [words](https://a.example/85)',
    ])
    expect(problemsOf('see www.a.example')).toEqual([
      '1:5 expected a link on words; found www.a.example; write [words](https://www.a.example)',
    ])
  })

  it('with a title are refused', () => {
    expect(problemsOf('[x](/compare/ "85%")')).toEqual([
      '1:1 expected a link without a title in quotes; found "85%"; remove it: readers on phones and keyboards never see it',
    ])
  })

  it('are never made of finished text, where they would have no place in the file', () => {
    expect(treeOf('a&#64;example.org')).toContain('"children":[{"type":"text","value":"a@example.org"}]')
  })
})
