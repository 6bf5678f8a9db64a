import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { findRow, type Article } from '../../domain/atlas.ts'
import { fillTitle } from '../../domain/title.ts'
import { formatRow, formatRowWithUnit } from '../../i18n/format-row.ts'
import { toAddress } from '../../site/link.ts'
import type { PageContext } from '../../site/page-context.ts'
import { paths } from '../../site/paths.ts'

export type PlainContext = Pick<PageContext, 'atlas' | 'locale' | 't'>

/** Width and height of the picture of a view. */
const picture = { width: 1200, height: 630 }

type Directive = Extract<Nodes, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>
type Walk = {
  article: Article
  context: PlainContext
  /** Numbers of the figures, by their reference, in the order in which the text first has them. */
  figures: Map<string, number>
  /** The mark behind a figure that leads to its note. */
  toMark: (number: number) => PhrasingContent
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const link = (url: string, ...children: PhrasingContent[]): PhrasingContent => ({ type: 'link', url, children })
const propertyOf = (node: Directive, name: string) => String(node.data?.hProperties?.[name] ?? '')

function toFigure(node: Directive, parent: Parents, { context, figures, toMark }: Walk): PhrasingContent[] {
  const { atlas, locale, t } = context
  const reference = propertyOf(node, 'reference')
  const found = findRow(atlas.datasets, reference)
  if (!found) throw new Error(`toPlainTree: no row ${reference}`)
  const print = propertyOf(node, 'as') === 'unit' ? formatRowWithUnit : formatRow
  const number = figures.get(reference) ?? figures.size + 1
  figures.set(reference, number)
  const printed = text(print(found.row, locale, t))
  // A mark is a link too, and no link stands in another.
  return parent.type === 'link' || parent.type === 'linkReference' ? [printed] : [printed, toMark(number)]
}

function toChart(node: Directive, { context }: Walk): RootContent[] {
  const { atlas, locale, t } = context
  const [chart, view] = [propertyOf(node, 'chart'), propertyOf(node, 'view')]
  const named = atlas.charts.get(chart)?.views.find(({ id }) => id === view)
  if (!named) throw new Error(`toPlainTree: no chart ${chart} with view ${view}`)
  const title = fillTitle(named.title[locale], atlas.datasets, (row) => formatRow(row, locale, t))
  const page = toAddress(atlas.site, paths.chart(locale, chart, view))
  const fileAt = (file: 'chart.png' | 'data.csv') => toAddress(atlas.site, paths.chartFile(locale, chart, view, file))
  const image: PhrasingContent = { type: 'image', url: fileAt('chart.png'), alt: title, data: { hProperties: picture } }
  const [label, between] = locale === 'ja' ? ['：', '、'] : [': ', ' · ']
  const caption = [text(`${t('plain.chart')}${label}`), link(page, text(title)), text(between)]
  return [
    { type: 'paragraph', children: [link(page, image)] },
    { type: 'paragraph', children: [...caption, link(fileAt('data.csv'), text(t('plain.data')))] },
  ]
}

function toSource(node: Directive, { context: { atlas, locale } }: Walk): PhrasingContent {
  const id = propertyOf(node, 'source')
  const source = atlas.sources.get(id)
  if (!source) throw new Error(`toPlainTree: no source ${id}`)
  return link(toAddress(atlas.site, paths.source(locale, id)), text(source.title[locale]))
}

/** What stands for a directive in plain Markdown: a name in the text without its extras, a note as a quotation. */
function replacementsOf(node: Directive, parent: Parents, walk: Walk): RootContent[] {
  if (node.name === 'figure') return toFigure(node, parent, walk)
  if (node.name === 'source') return [toSource(node, walk)]
  if (node.name === 'chart') return toChart(node, walk)
  if (node.type === 'textDirective') return node.children
  if (node.type === 'containerDirective') return [toQuotation(node)]
  throw new Error(`toPlainTree: nothing stands for the directive "${node.name}"`)
}

/** Its first paragraph is the title. */
function toQuotation({ children: [title, ...rest] }: Extract<Directive, { type: 'containerDirective' }>): RootContent {
  const head: typeof rest =
    title?.type === 'paragraph' ? [{ type: 'paragraph', children: [{ type: 'strong', children: title.children }] }] : []
  return { type: 'blockquote', children: [...head, ...rest] }
}

/** A link as it stands in the text, to an address that holds anywhere. */
function toAbsolute(url: string, { article: { locale, slug }, context: { atlas } }: Walk): string {
  if (url.startsWith('/')) return toAddress(atlas.site, `/${locale}${url}`)
  return url.startsWith('#') ? `${toAddress(atlas.site, paths.article(locale, slug))}${url}` : url
}

/**
 * An article's text in plain Markdown: figures as the page prints them, each followed by a mark; charts as picture and
 * link; sources as links; every address absolute; nothing of the interface. With the references of the figures in the
 * order of their numbers.
 */
export function toPlainTree(
  article: Article,
  context: PlainContext,
  toMark: Walk['toMark'],
): { tree: Root; figures: string[] } {
  const tree = structuredClone(article.markdown)
  const walk: Walk = { article, context, figures: new Map(), toMark }
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'definition') node.url = toAbsolute(node.url, walk)
    // What the page's own elements are made of, and the ids of headings.
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'heading') delete node.data
    const isDirective =
      node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective'
    if (!isDirective || !parent || index === undefined) return undefined
    const replacements = replacementsOf(node, parent, walk)
    parent.children.splice(index, 1, ...(replacements as typeof parent.children)) // as they stood there before
    // What a directive held is still to be visited; what was made of it needs nothing more.
    return node.children.length > 0 ? index : [SKIP, index + replacements.length]
  })
  return { tree, figures: [...walk.figures.keys()] }
}
