import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Article } from '../../domain/atlas.ts'
import { licenceOfTexts } from '../licence.ts'
import { oneLine } from '../one-line.ts'
import { toAddress } from '../../site/link.ts'
import { paths } from '../../site/paths.ts'
import { toFigureNote, toSourceList } from './figure-notes.ts'
import { type PlainContext, toPlainTree } from './plain-tree.ts'

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  // Padding cells to one width is for eyes, and counts a Japanese letter as one column.
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze()

/** An author's footnote never has a full stop in its name. */
const nameOf = (number: number) => `f.${number}`

/** What the front part says, in its order; the names are those of the files authors write, and of Dublin Core. */
function listFacts({ front, slug }: Article, { atlas: { site }, locale, t }: PlainContext): [string, string][] {
  return [
    ['title', front.title],
    ['description', front.description],
    ['language', locale],
    ['published', front.published],
    ['revised', front.revised],
    ['checked', front.checked],
    ['publisher', site.publisher[locale]],
    ['canonical', toAddress(site, paths.article(locale, slug))],
    ['license', licenceOfTexts.url],
    ['rights', t('picture.licence')],
  ]
}

/** Every string of JSON is one of YAML. */
function toFrontPart(facts: readonly [string, string][]): string {
  return `---\n${facts.map(([name, value]) => `${name}: ${JSON.stringify(oneLine(value))}\n`).join('')}---\n\n`
}

/**
 * An article as Markdown (GFM): a front part in YAML, the text with its figures as the page prints them, and for each
 * figure a footnote that says what its card says. No directive, no HTML; every address is absolute.
 */
export function toArticleMarkdown(article: Article, context: PlainContext): string {
  const { tree, figures } = toPlainTree(article, context, (number) => ({
    type: 'footnoteReference',
    identifier: nameOf(number),
    label: nameOf(number),
  }))
  const head: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: article.front.title }] },
    { type: 'paragraph', children: [{ type: 'text', value: article.front.description }] },
  ]
  const notes = figures.map((reference, index): RootContent => {
    const name = nameOf(index + 1)
    const note = [...toFigureNote(reference, context), { type: 'text' as const, value: ' ' }]
    const children = [
      { type: 'paragraph' as const, children: [...note, { type: 'inlineCode' as const, value: reference }] },
    ]
    return { type: 'footnoteDefinition', identifier: name, label: name, children }
  })
  const whole: Root = {
    type: 'root',
    children: [...head, ...tree.children, ...toSourceList(article, context), ...notes],
  }
  return toFrontPart(listFacts(article, context)) + writer.stringify(whole)
}
