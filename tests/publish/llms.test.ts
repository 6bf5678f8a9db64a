import type { List } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { parseMarkdown } from '../../lib/markdown/markdown-parser.ts'
import { toLlmsText } from '../../lib/publish/llms.ts'
import { contextOf, hostile, writeArticle } from './small-atlas.ts'

const articles = [
  writeArticle('Text.', { title: hostile, description: hostile }),
  writeArticle('本文。', { locale: 'ja' }),
]
const tree = parseMarkdown(toLlmsText(contextOf(articles).atlas, getTranslator))

it('says what the site is, and leads to Markdown and data in both languages', () => {
  expect(tree.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote'])
  const addresses: string[] = []
  visit(tree, 'link', (node) => void addresses.push(node.url))
  expect(addresses).toEqual(
    expect.arrayContaining([
      'https://example.org/atlas/en/articles/gap/index.md',
      'https://example.org/atlas/ja/articles/gap/index.md',
      'https://example.org/atlas/ja/charts/it-talent-gap/v/default/data.json',
      'https://example.org/atlas/en/feed.xml',
      'https://example.org/atlas/en/about/#terms',
    ]),
  )
})

it('gives an article one line, whatever its title', () => {
  const lists = tree.children.filter((node): node is List => node.type === 'list')
  const line = hostile.replace('\u2028', ' ')
  expect(lists[1]?.children.map((item) => toString(item))).toEqual([`${line}: ${line}`])
})
