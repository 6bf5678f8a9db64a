import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { findRow } from '@/lib/domain/atlas.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { parseMarkdown } from '@/lib/markdown/markdown-parser.ts'
import { toAddress } from '@/lib/site/link.ts'
import { paths } from '@/lib/site/paths.ts'
import { faultsOfAddresses, pageOfArticle, readPath, shownFigures } from './machine-files.ts'
import { atlas } from './site.ts'

const texts = atlas.articles.map((article) => {
  const markdown = readPath(paths.articleMarkdown(article.locale, article.slug))
  const end = markdown.indexOf('\n---\n', 4)
  return { article, front: markdown.slice(4, end), tree: parseMarkdown(markdown.slice(end + 5)), markdown }
})

/** What stands straight before each mark of a figure. */
function textsBeforeMarks(tree: Root): string[] {
  const before: string[] = []
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (/^f\.\d+$/.test(node.identifier)) before.push(toString(parent?.children[(index ?? 0) - 1]))
  })
  return before
}

test('every article is also Markdown, and its page says where', () => {
  expect(texts.length).toBeGreaterThan(7)
  for (const { article, front } of texts) {
    const { locale, slug } = article
    const alternate = pageOfArticle(article).document.querySelector('link[rel="alternate"][type="text/markdown"]')
    expect(alternate?.getAttribute('href')).toBe(toAddress(atlas.site, paths.articleMarkdown(locale, slug)))
    expect(front).toContain(`canonical: ${JSON.stringify(toAddress(atlas.site, paths.article(locale, slug)))}`)
    expect(front).toContain(`title: ${JSON.stringify(article.front.title)}`)
    expect(front).toContain(`revised: "${article.front.revised}"`)
  }
})

test('the Markdown holds every figure that the page prints, in its order, and what its card says', () => {
  for (const { article, tree } of texts) {
    const shown = shownFigures(pageOfArticle(article))
    const before = textsBeforeMarks(tree)
    expect(before).toHaveLength(shown.length)
    expect(shown.filter((value, index) => !before[index]?.endsWith(value))).toEqual([])
    const t = getTranslator(article.locale)
    const notes = tree.children.filter((node) => node.type === 'footnoteDefinition' && /^f\.\d+$/.test(node.identifier))
    expect(notes).toHaveLength(article.figures.length)
    const faults = article.figures.flatMap((reference, index) => {
      const row = findRow(atlas.datasets, reference)?.row
      const said = toString(notes[index])
      const wanted = row ? [t(`status.${row.status}`), t(`grade.${row.grade}`), reference] : ['a row']
      return wanted.filter((part) => !said.includes(part)).map((part) => `${reference}: the note lacks "${part}"`)
    })
    expect(faults).toEqual([])
  }
})

test('no directive, no HTML and nothing unsaid is left in the Markdown', () => {
  for (const { article, tree, markdown } of texts) {
    const kinds = new Set<string>()
    visit(tree, (node) => void kinds.add(node.type))
    expect(
      [...kinds].filter((kind) => /directive|html/i.test(kind)),
      article.file,
    ).toEqual([])
    expect(markdown, article.file).not.toMatch(
      /\{row:|atlas-(figure|chart|source|link)|\bundefined\b|\bNaN\b|\[object /,
    )
  }
})

test('the sections of the page are those of the Markdown', () => {
  for (const { article, tree } of texts) {
    const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [toString(node)] : []))
    expect(headings.slice(0, article.headings.length + 1)).toEqual([
      article.front.title,
      ...article.headings.map(({ text }) => text),
    ])
  }
})

test('every address in the Markdown is absolute and leads somewhere, and every chart has its picture', () => {
  for (const { article, tree } of texts) {
    const addresses: string[] = []
    let pictures = 0
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition' || node.type === 'image') addresses.push(node.url)
      if (node.type === 'image') pictures += 1
    })
    expect(faultsOfAddresses(addresses), article.file).toEqual([])
    expect(pictures, article.file).toBeGreaterThanOrEqual(article.charts.length)
  }
})
