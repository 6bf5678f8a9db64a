import type { ChartModel, ChartPanel, ChartPoint, ChartSeries } from '../../lib/domain/chart-model'
import { formatYear } from '../../lib/i18n/format-date'
import { formatNumber, formatValue } from '../../lib/i18n/format-number'
import type { Locale } from '../../lib/schema/text'
import { words } from './site'

/** One value of a chart as a reader comes to it. */
export type Reading = { panel: ChartPanel; series: ChartSeries; point: ChartPoint }

/** Whether places stand one below the other: up and down then go by place, left and right by series. */
const hasRows = ({ kind, timed }: ChartModel): boolean =>
  kind === 'dot' || kind === 'share' || (kind === 'bar' && !timed)

/** Whether the live drawing is Recharts' own: one pair of axes over years. */
export const isRecharts = ({ kind, timed, panels }: ChartModel): boolean =>
  timed && panels.length === 1 && kind !== 'share' && kind !== 'dot'

/** The keys that go to the next place and back, and to the next series and back. */
export function keysOf(model: ChartModel) {
  return hasRows(model)
    ? ({ next: 'ArrowDown', back: 'ArrowUp', up: 'ArrowRight', down: 'ArrowLeft' } as const)
    : ({ next: 'ArrowRight', back: 'ArrowLeft', up: 'ArrowUp', down: 'ArrowDown' } as const)
}

/** Values at one place of a panel, from the foot of a column up or from the left of a row. */
export function readingsAt(model: ChartModel, panel: ChartPanel, place: string): Reading[] {
  const found = panel.series.flatMap((series) => {
    const point = series.points.find((one) => one.place === place)
    return point ? [{ panel, series, point }] : []
  })
  if (model.kind === 'stacked' || model.kind === 'share') return found
  // In columns the first place stands at the top.
  const sign = panel.unit === 'rank' && !hasRows(model) ? -1 : 1
  return found.sort((a, b) => sign * (a.point.value - b.point.value))
}

/** Values of one series of a panel, place by place. */
export function readingsAlong({ panel, series }: Pick<Reading, 'panel' | 'series'>): Reading[] {
  return panel.places.flatMap((place) => {
    const point = series.points.find((one) => one.place === place.id)
    return point ? [{ panel, series, point }] : []
  })
}

/** The value at which reading by keys begins. */
export function firstReading(model: ChartModel): Reading {
  const [panel] = model.panels
  const place = panel?.places.find(({ id }) => readingsAt(model, panel, id).length > 0)
  const atPlace = panel && place ? readingsAt(model, panel, place.id) : []
  const bySeries = panel?.series.flatMap((series) => readingsAlong({ panel, series }).slice(0, 1))[0]
  const first = hasRows(model)
    ? model.kind === 'dot'
      ? atPlace[0]
      : atPlace.sort((a, b) => a.series.index - b.series.index)[0]
    : bySeries
  if (!first) throw new Error(`firstReading: ${model.id} has no value`)
  return first
}

/** Name of a place in running text. */
export function placeOfReading({ panel, point }: Reading, locale: Locale): string {
  const place = panel.places.find((one) => one.id === point.place)
  return place?.year === undefined
    ? (place?.title?.[locale] ?? point.place)
    : formatYear(place.year, panel.calendar, locale)
}

/** A value with its unit in words, and "about" where its source says so. */
function valueOfReading({ panel, point }: Reading, locale: Locale): string {
  const t = words[locale]
  const number = formatValue(point.value, panel.unit, locale)
  // Scores and indices have no word of their own.
  const unit = ['score', 'index'].includes(panel.unit) ? '' : t(`unit.${panel.unit}`, { count: point.value })
  const value =
    panel.unit === 'rank'
      ? t('chart.rank', { value: number })
      : [number, unit].filter(Boolean).join(locale === 'ja' ? '' : ' ')
  return point.approximate ? t('chart.about', { value }) : value
}

/** What is spoken of a value: panel, series, place, value with unit, status, grade and the number of answers. */
export function spokenOf(reading: Reading, locale: Locale): string {
  const t = words[locale]
  const { panel, series, point } = reading
  const said = t('chart.reader.spoken', {
    series: series.title[locale],
    place: placeOfReading(reading, locale),
    value: valueOfReading(reading, locale),
    status: t(`status.${point.status}`),
    grade: t(`grade.${point.grade}`),
  })
  const sample = point.sample === undefined ? '' : t('chart.reader.sample', { count: point.sample })
  return [panel.title?.[locale] ?? '', said, sample].filter(Boolean).join(locale === 'ja' ? '、' : ', ')
}

/** A line of the list of values: series, value, and what kind of figure it is. */
export function lineOf(reading: Reading, locale: Locale): string[] {
  const t = words[locale]
  const { series, point } = reading
  const kind = `${t(`status.${point.status}`)} · ${t(`grade.${point.grade}`)}`
  return [
    series.title[locale],
    valueOfReading(reading, locale),
    point.sample === undefined ? kind : `${kind} · n=${formatNumber(point.sample, locale)}`,
  ]
}
