import type { RootContent } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Article } from '../../domain/atlas.ts'
import { toAddress } from '../../site/link.ts'
import { paths } from '../../site/paths.ts'
import { toFigureNote, toItem, toSourceList } from './figure-notes.ts'
import { toHtmlText } from './html-text.ts'
import { type PlainContext, toPlainTree } from './plain-tree.ts'

/** What may stand in a feed: readers drop the rest, or should. */
const schema: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'em', 'h2', 'h3', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'section', 'strong'],
    ...['sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'], ol: ['start'], td: ['align'], th: ['align'] },
  protocols: { href: ['https', 'http', 'mailto'], src: ['https', 'http'] },
}

/** The figures of the text as a numbered list under a heading. */
function toFigureList(figures: readonly string[], context: PlainContext): RootContent[] {
  if (figures.length === 0) return []
  const items = figures.map((reference) => toItem(toFigureNote(reference, context)))
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: context.t('article.figures') }] },
    { type: 'list', ordered: true, start: 1, spread: false, children: items },
  ]
}

/**
 * An article as HTML for feeds: sanitised, every address absolute, no id (several articles may stand in one page of a
 * reader). A number behind a figure is that of its entry in the list at the end, which says what the
 * figure’s card says; its brackets keep it apart from the figure where a reader shows text alone.
 */
export function toArticleHtml(article: Article, context: PlainContext): string {
  const { atlas, locale, t } = context
  const { tree, figures } = toPlainTree(article, context, (number) => ({
    type: 'emphasis',
    data: { hName: 'sup' },
    children: [{ type: 'text', value: `[${number}]` }],
  }))
  tree.children.push(...toFigureList(figures, context), ...toSourceList(article, context))
  const processor = unified()
    .use(remarkRehype, { footnoteLabel: t('article.footnotes') })
    .use(rehypeSanitize, schema)
  const html = processor.runSync(tree)
  const page = toAddress(atlas.site, paths.article(locale, article.slug))
  // Footnotes lead to those of the page.
  visit(html, 'element', ({ properties }) => {
    if (String(properties['href'] ?? '').startsWith('#')) properties['href'] = `${page}${String(properties['href'])}`
  })
  return toHtmlText(html)
}
