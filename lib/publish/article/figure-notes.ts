import type { PhrasingContent, RootContent } from 'mdast'
import { findRow, type Article } from '../../domain/atlas.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { describeFigure, formatRowWithUnit } from '../../i18n/format-row.ts'
import type { Source } from '../../schema/source.ts'
import { toAddress } from '../../site/link.ts'
import { paths } from '../../site/paths.ts'
import type { PlainContext } from './plain-tree.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] })

/** What the card of a figure says: value with unit, what it is, status and grade, the remark, and the source as a link. */
export function toFigureNote(reference: string, { atlas, locale, t }: PlainContext): PhrasingContent[] {
  const found = findRow(atlas.datasets, reference)
  const source = atlas.sources.get(found?.row.source ?? '')
  if (!found || !source) throw new Error(`toFigureNote: no row ${reference} with a source`)
  const { dataset, row } = found
  const isJapanese = locale === 'ja'
  const manner = [t(`status.${row.status}`), t(`grade.${row.grade}`)].join(isJapanese ? '、' : ', ')
  const [colon, stop] = isJapanese ? ['：', '。'] : [': ', '. ']
  const said = `${formatRowWithUnit(row, locale, t)}${colon}${describeFigure(row, dataset, locale)}${stop}${manner}${stop}`
  const remark = row.note === undefined ? '' : `${row.note[locale]}${isJapanese ? '' : ' '}`
  return [
    text(`${said}${remark}`),
    link(toAddress(atlas.site, paths.source(locale, source.id)), nameOf(source, locale)),
  ]
}

function nameOf({ publisher, title }: Source, locale: PlainContext['locale']): string {
  return `${publisher[locale]}${locale === 'ja' ? '、' : ', '}${title[locale]}`
}

/** Ids of the sources an article rests on: those its text names, then those of its figures; each once. */
export function listSources(article: Article, { datasets }: Pick<PlainContext['atlas'], 'datasets'>): string[] {
  const ofFigures = article.figures.flatMap((reference) => findRow(datasets, reference)?.row.source ?? [])
  return [...new Set([...article.sources, ...ofFigures])]
}

/** The sources of an article as a list under a heading: publisher, title, date, and the document's own address where it has one. */
export function toSourceList(article: Article, { atlas, locale, t }: PlainContext): RootContent[] {
  const items = listSources(article, atlas).flatMap((id) => {
    const source = atlas.sources.get(id)
    if (!source) return []
    const words = nameOf(source, locale)
    const date = source.date === undefined ? '' : formatDate(source.date, locale)
    const when = date === '' ? [] : [text(locale === 'ja' ? `（${date}）` : ` (${date})`)]
    return [[source.url === undefined ? text(words) : link(source.url, words), ...when]]
  })
  if (items.length === 0) return []
  return [
    { type: 'heading', depth: 2, children: [text(t('sources.title'))] },
    { type: 'list', ordered: false, spread: false, children: items.map((children) => toItem(children)) },
  ]
}

/** An entry of a list, of one paragraph. */
export function toItem(children: PhrasingContent[]) {
  return { type: 'listItem' as const, spread: false, children: [{ type: 'paragraph' as const, children }] }
}
