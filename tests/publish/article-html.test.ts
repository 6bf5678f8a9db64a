import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { toArticleHtml } from '../../lib/publish/article/to-html.ts'
import { toHtmlText } from '../../lib/publish/article/html-text.ts'
import { contextOf, everything, hostile, writeArticle } from './small-atlas.ts'

const write = (text: string) => {
  const article = writeArticle(text)
  return toArticleHtml(article, contextOf([article]))
}
const parser = new new JSDOM().window.DOMParser()
const read = (html: string) => parser.parseFromString(html, 'text/html').body

describe('an article as HTML for feeds', () => {
  it('prints figures as the page does, with a number that leads to the list at the end', () => {
    const body = read(write(everything))
    expect(body.querySelector('p')?.innerHTML).toContain('There are 450,000 persons<sup>[1]</sup> missing')
    const entries = [...body.querySelectorAll('ol > li')].map((item) => item.textContent)
    expect(entries[0]).toBe('450,000 persons: Demand, 2030. Projection, primary. METI, Survey')
    expect(entries[1]).toMatch(/^1,790,000 persons: /)
  })

  it('shows a chart as its picture, which leads to its page', () => {
    const image = read(write(everything)).querySelector('a > img')
    const folder = 'https://example.org/atlas/en/charts/it-talent-gap/v/medium/'
    expect(image?.closest('a')?.href).toBe(folder)
    expect(image?.getAttributeNames().map((name) => [name, image.getAttribute(name)])).toEqual([
      ['src', `${folder}chart.png`],
      ['alt', 'Gap'],
      ['width', '1200'],
      ['height', '630'],
    ])
  })

  it('has no address that hangs on the page it stands in, no id, no class and nothing of ours', () => {
    const body = read(write(everything))
    const addresses = [...body.querySelectorAll('[href], [src]')].map(
      (node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '',
    )
    expect(addresses.length).toBeGreaterThan(8)
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([])
    expect(addresses).toContain('https://example.org/atlas/en/articles/gap/#user-content-fn-one')
    expect(body.querySelectorAll('[id], [class], [style], script')).toHaveLength(0)
    expect([...body.querySelectorAll('*')].filter((node) => node.localName.includes('-'))).toEqual([])
  })

  it('says the text and nothing else of what an author writes', () => {
    const text = 'A & B \\<b>bold\\</b> `<i>"code"</i>`.'
    expect(read(write(text)).querySelector('p')?.textContent).toBe('A & B <b>bold</b> <i>"code"</i>.')
  })

  it('escapes texts and attributes, whatever they hold', () => {
    const html = toHtmlText({
      type: 'element',
      tagName: 'p',
      properties: { title: hostile },
      children: [
        { type: 'text', value: hostile },
        { type: 'comment', value: hostile },
      ],
    })
    const paragraph = read(html).querySelector('p')
    expect([paragraph?.textContent, paragraph?.title, paragraph?.childElementCount]).toEqual([hostile, hostile, 0])
  })
})
