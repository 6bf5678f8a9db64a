import type { RowChange } from '@/lib/domain/diff-rows'
import type { DatasetChanges, EditionChanges } from '@/lib/domain/edition-changes'
import { fillTitle } from '@/lib/domain/title'
import { formatYear } from '@/lib/i18n/format-date'
import { describePlace, formatRow, formatRowWithUnit } from '@/lib/i18n/format-row'
import type { Translator } from '@/lib/i18n/translator'
import type { Dataset, Row } from '@/lib/schema/dataset'
import type { Locale, LocalizedText } from '@/lib/schema/text'
import type { DrawableAtlas } from '../chart-view'

/** One thing that changed, in the words of one language; "" on a side where there was or is nothing. */
export type ChangeLine = { what: string; before: string; after: string }

/** What the two editions that are compared were drawn from. */
export type Sides = { before: DrawableAtlas; after: DrawableAtlas }

type Words = { locale: Locale; t: Translator }

const differing = (lines: readonly ChangeLine[]) => lines.filter(({ before, after }) => before !== after)
const jointOf = (locale: Locale) => (locale === 'ja' ? '、' : ', ')

/** Name of a row: what it measures, for whom and when. */
function nameOf(row: Row, dataset: Dataset, locale: Locale): string {
  const measure = dataset.measures.find(({ id }) => id === row.measure)?.title[locale] ?? row.measure
  const year = row.year === null ? '' : formatYear(row.year, dataset.calendar, locale)
  return [measure, describePlace(row, dataset, locale), year].filter(Boolean).join(jointOf(locale))
}

function valueOf(row: Row, { locale, t }: Words): string {
  const value = formatRowWithUnit(row, locale, t)
  return row.approximate ? t('chart.about', { value }) : value
}

/** Everything but its value that a reader is told of a row; what is absent is "". */
function detailsOf(row: Row, { sources }: DrawableAtlas, { locale, t }: Words) {
  const say = (text: LocalizedText | undefined) => text?.[locale] ?? ''
  return {
    status: t(`status.${row.status}`),
    grade: t(`grade.${row.grade}`),
    source: [row.source, ...(row.alsoSources ?? [])]
      .map((id) => sources.get(id)?.title[locale] ?? id)
      .join(jointOf(locale)),
    period: row.period ?? '',
    method: say(row.method),
    note: say(row.note),
    claims: [row.headline, ...(row.claims ?? [])].map(say).filter(Boolean).join(' '),
    limits: [row.limits?.chart, row.limits?.evidence].map(say).filter(Boolean).join(' '),
  }
}

function linesOfRow(change: RowChange, dataset: Dataset, sides: Sides, words: Words): ChangeLine[] {
  if (change.kind === 'added')
    return [{ what: nameOf(change.after, dataset, words.locale), before: '', after: valueOf(change.after, words) }]
  if (change.kind === 'removed')
    return [{ what: nameOf(change.before, dataset, words.locale), before: valueOf(change.before, words), after: '' }]
  const { before, after } = change
  const what = nameOf(after, dataset, words.locale)
  const earlier = nameOf(before, dataset, words.locale)
  const [old, now] = [detailsOf(before, sides.before, words), detailsOf(after, sides.after, words)]
  return differing([
    { what, before: valueOf(before, words), after: valueOf(after, words) },
    { what: words.t('edition.describes'), before: earlier, after: what },
    ...(Object.keys(now) as (keyof typeof now)[]).map((part) => ({
      what: words.t('edition.partOf', { name: what, part: words.t(`edition.part.${part}`) }),
      before: old[part],
      after: now[part],
    })),
  ])
}

/** What changed in one dataset: its rows, then its own caveat. */
export function linesOfDataset({ dataset, rows }: DatasetChanges, sides: Sides, words: Words): ChangeLine[] {
  const caveat = (side: DrawableAtlas) => side.datasets.get(dataset.id)?.caveat[words.locale] ?? ''
  const [before, after] = [caveat(sides.before), caveat(sides.after)]
  return [
    ...rows.flatMap((change) => linesOfRow(change, dataset, sides, words)),
    ...(before !== '' && after !== '' ? differing([{ what: words.t('chartPage.caveat'), before, after }]) : []),
  ]
}

const chartOf = ({ charts }: DrawableAtlas) => [...charts.values()][0]

/** The texts of a chart and the titles of its views, by name, with the figures they had. */
function textsOf(side: DrawableAtlas, { locale, t }: Words): ReadonlyMap<string, { what: string; text: string }> {
  const chart = chartOf(side)
  if (!chart) return new Map()
  const { name, subtitle, note, use, views } = chart
  const say = (text: LocalizedText) => fillTitle(text[locale], side.datasets, (row) => formatRow(row, locale, t))
  const places = { name, subtitle, note, good: use.good, bad: use.bad }
  return new Map([
    ...(Object.keys(places) as (keyof typeof places)[]).map(
      (place) => [place, { what: t(`edition.place.${place}`), text: say(places[place]) }] as const,
    ),
    ...views.map(({ id, title }) => [`view ${id}`, { what: t('edition.view'), text: say(title) }] as const),
  ])
}

/** What changed in the words of a chart and the titles of its views: other words, or other figures in them. */
export function linesOfWords(sides: Sides, words: Words): ChangeLine[] {
  const [old, now] = [textsOf(sides.before, words), textsOf(sides.after, words)]
  return differing(
    [...new Set([...now.keys(), ...old.keys()])].map((place) => ({
      what: (now.get(place) ?? old.get(place))?.what ?? '',
      before: old.get(place)?.text ?? '',
      after: now.get(place)?.text ?? '',
    })),
  )
}

/** Titles of sources that are described otherwise. */
export function namesOfSources({ sources }: EditionChanges, { after }: Sides, { locale }: Words): string[] {
  return sources.flatMap((id) => after.sources.get(id)?.title[locale] ?? [])
}
