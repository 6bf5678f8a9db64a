import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Element } from 'hast'
import type { Root } from 'mdast'
import { createElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { elementNames } from '../../lib/markdown/elements.ts'
import { toHast } from '../../lib/markdown/to-hast.ts'
import { parse, treeOf } from './fixture.ts'

const treeWith = (name: string, properties: Record<string, string>): Root => ({
  type: 'root',
  children: [
    { type: 'paragraph', data: { hName: name, hProperties: properties }, children: [{ type: 'text', value: 'x' }] },
  ],
})

describe('the tree of an article', () => {
  it('keeps tables and the start of lists', () => {
    expect(treeOf('|a|b|\n|-|-:|\n|x|y|')).toContain('"td","properties":{"align":"right"}')
    expect(treeOf('3. x')).toContain('"ol","properties":{"start":3}')
  })

  it('gives footnotes stable ids that no heading can have', () => {
    const tree = treeOf('x[^survey]\n\n[^survey]: y')
    expect(tree).toContain(
      '"tagName":"atlas-note","properties":{"number":"1","id":"user-content-fnref-survey","entry":"user-content-fn-survey"},"children":[{"type":"text","value":"y"}]',
    )
    expect(tree).toContain('"li","properties":{"id":"user-content-fn-survey"}')
    expect(tree).toContain('"value":"Notes"')
    expect(treeOf('x[^survey]\n\n[^survey]: y', 'ja')).toContain('"ariaLabel":"注1の本文へ戻る"')
  })

  it('gives the words of a note to the first reference alone, with figures that open no card', () => {
    const { article } = parse('a[^n] b[^n]\n\n[^n]: of :figure[it-talent-gap/gap-2030] and [x](/compare/).\n')
    const notes: Element[] = []
    visit(article?.body ?? { type: 'root', children: [] }, 'element', (element) => {
      if (element.tagName === 'atlas-note') notes.push(element)
    })
    expect(notes.map(({ properties }) => properties['id'])).toEqual(['user-content-fnref-n', 'user-content-fnref-n-2'])
    const [first, second] = notes
    expect(second?.children).toEqual([])
    expect(first?.children.map((child) => (child.type === 'element' ? child.tagName : 'text'))).toEqual([
      'text',
      'atlas-figure',
      'text',
      'atlas-link',
      'text',
    ])
    expect(JSON.stringify(first)).toContain('"bare":true')
    expect(JSON.stringify(article?.body).split('"bare"')).toHaveLength(2)
    expect(JSON.stringify(first)).not.toContain('ackref')
  })

  it.each(['script', 'iframe', 'img', 'style', 'form', 'atlas-other'])('never holds <%s>', (name) => {
    expect(JSON.stringify(toHast(treeWith(name, {}), 'en'))).not.toContain(`"tagName":"${name}"`)
  })

  it('never holds a property outside the list', () => {
    const propertiesOf = (name: string, properties: Record<string, string>) => {
      const [element] = toHast(treeWith(name, properties), 'en').children
      return element?.type === 'element' && element.tagName === name ? element.properties : undefined
    }
    const bad = { onClick: 'x', style: 'x', name: 'x' }
    for (const name of ['p', 'aside', 'a', ...Object.values(elementNames)]) expect(propertiesOf(name, bad)).toEqual({})
    expect(propertiesOf('a', { href: 'javascript:x' })).toEqual({})
    expect(propertiesOf('atlas-link', { href: 'http://x' })).toEqual({})
    expect(propertiesOf('atlas-link', { href: '/x/' })).toEqual({ href: '/x/' })
    expect(propertiesOf('atlas-figure', { as: 'x', reference: 'a/b' })).toEqual({ reference: 'a/b' })
  })

  it('reaches components with the documented props', () => {
    const { article } = parse(
      '## H {#h}\n\n:figure[it-talent-gap/gap-2030]{as=unit} :source[meti-2019] [x](/compare/)\n\n::chart{id=it-talent-gap}\n',
    )
    const show = (name: string) =>
      function Shown({ children, ...props }: Record<string, unknown>) {
        return createElement('i', null, `${name} ${JSON.stringify(props)}`)
      }
    const components = Object.fromEntries(Object.values(elementNames).map((name) => [name, show(name)]))
    const page = toJsxRuntime(article?.body ?? { type: 'root', children: [] }, { Fragment, jsx, jsxs, components })
    const html = renderToStaticMarkup(page).replaceAll('&quot;', '"')
    expect(html).toContain('<h2 id="h">H</h2>')
    expect(html).toContain('<i>atlas-figure {"reference":"it-talent-gap/gap-2030","as":"unit","place":1}</i>')
    expect(html).toContain('<i>atlas-source {"source":"meti-2019"}</i>')
    expect(html).toContain('<i>atlas-link {"href":"/compare/"}</i>')
    expect(html).toContain('<i>atlas-chart {"chart":"it-talent-gap","view":"default"}</i>')
  })
})

describe('reading time', () => {
  it('is 220 English words a minute, rounded up', () => {
    expect(parse('word '.repeat(220)).article?.minutes).toBe(1)
    expect(parse('word '.repeat(221)).article?.minutes).toBe(2)
    expect(parse('– word').article?.minutes).toBe(1)
  })

  it('is 500 Japanese characters a minute', () => {
    expect(parse('あ'.repeat(500), 'ja').article?.minutes).toBe(1)
    expect(parse('あ'.repeat(501), 'ja').article?.minutes).toBe(2)
  })

  it('counts a figure as a word', () => {
    expect(parse(`${'word '.repeat(219)} :figure[it-talent-gap/gap-2030]`).article?.minutes).toBe(1)
    expect(parse(`${'word '.repeat(220)} :figure[it-talent-gap/gap-2030]`).article?.minutes).toBe(2)
    expect(parse(`${'あ'.repeat(496)}:figure[it-talent-gap/gap-2030]`, 'ja').article?.minutes).toBe(2)
  })
})
