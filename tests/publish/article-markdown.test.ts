import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../lib/markdown/markdown-parser.ts'
import { toArticleMarkdown } from '../../lib/publish/article/to-markdown.ts'
import { contextOf, everything, hostile, writeArticle } from './small-atlas.ts'

const write = (text: string, changes: Parameters<typeof writeArticle>[1] = {}) => {
  const article = writeArticle(text, changes)
  return toArticleMarkdown(article, contextOf([article], article.locale))
}
/** Front part and text. */
const split = (markdown: string) => {
  const [, front = '', text = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(markdown) ?? []
  return { front, text }
}

describe('an article as Markdown', () => {
  it('begins with what it is, where it lives and under which terms', () => {
    const { front } = split(write('Text.'))
    const facts = front
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2))])
    expect(Object.fromEntries(facts)).toMatchObject({
      ...{ title: 'The gap', description: 'Who is missing.', language: 'en' },
      ...{ published: '2026-11-01', revised: '2026-11-10', checked: '2026-11-20' },
      canonical: 'https://example.org/atlas/en/articles/gap/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  it('prints figures as the page does, and says in a note what the card says', () => {
    const { text } = split(write(everything))
    expect(text).toContain('There are 450,000 persons[^f.1] missing, of 1,790,000[^f.2] ([Survey](')
    expect(text).toContain('Again 450,000[^f.1].[^one]')
    expect(text).toContain('| 2030 | 450,000[^f.1] |')
    expect(text).toContain(
      '[^f.1]: 450,000 persons: Demand, 2030. Projection, primary. ' +
        '[METI, Survey](https://example.org/atlas/en/sources/#meti-2019) `it-talent-gap/gap-2030`',
    )
    // One note a figure, however often the text has it.
    expect(text.match(/^\[\^f\.\d+\]: /gm)).toHaveLength(2)
  })

  it('shows charts as picture, link and data, and notes as quotations', () => {
    const { text } = split(write(everything))
    const chart = 'https://example.org/atlas/en/charts/it-talent-gap/v/medium/'
    expect(text).toContain(
      `[![Gap](${chart}chart.png)](${chart})\n\nChart: [Gap](${chart}) · [data as CSV](${chart}data.csv)`,
    )
    expect(text).toContain('> **Mind**\n>\n> Not 27001 with 1,790,000[^f.2].')
  })

  it('links to addresses that hold anywhere', () => {
    const addresses: string[] = []
    visit(parseMarkdown(write(everything)), (node) => {
      if (node.type === 'link' || node.type === 'definition' || node.type === 'image') addresses.push(node.url)
    })
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([])
    expect(addresses).toEqual(
      expect.arrayContaining([
        'https://example.org/atlas/en/articles/gap/#why',
        'https://example.org/atlas/en/compare/',
        'https://example.org/atlas/en/charts/',
        'https://www.meti.go.jp/',
      ]),
    )
  })

  it('holds no directive and no HTML', () => {
    const kinds = new Set<string>()
    visit(parseMarkdown(split(write(everything)).text), (node) => void kinds.add(node.type))
    expect([...kinds].filter((kind) => /directive|html/i.test(kind))).toEqual([])
  })

  it('keeps a hostile title a title', () => {
    const { front, text } = split(write('Text.', { title: hostile, description: hostile }))
    const line = front.split('\n')[0] ?? ''
    expect(JSON.parse(line.slice('title: '.length))).toBe(hostile.replace('\u2028', ' '))
    const [title, description, ...rest] = parseMarkdown(text).children
    expect([title?.type, description?.type, rest.length]).toEqual(['heading', 'paragraph', 1])
    expect(toString(title)).toBe(hostile)
    expect(toString(description)).toBe(hostile)
  })

  it('is written in the language of the article', () => {
    const { text } = split(write(':figure[it-talent-gap/gap-2030]{as=unit}が不足。', { locale: 'ja' }))
    expect(text).toContain('45万人[^f.1]が不足。')
    expect(text).toContain('[^f.1]: 45万人：Demand、2030年。')
    expect(text).toContain('https://example.org/atlas/ja/sources/#meti-2019')
  })
})
