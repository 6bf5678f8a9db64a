import { formatYear } from '@/lib/i18n/format-date'
import { formatCell, formatTick, formatValue } from '@/lib/i18n/format-number'
import { createTemplates, type Templates } from '@/lib/i18n/templates'
import type { Messages } from '@/lib/i18n/translator'
import type { ChartPanel, ChartPlace, ChartPoint, ChartSeries } from '@/lib/domain/chart-model'
import type { Locale } from '@/lib/schema/text'
import type { Unit } from '@/lib/schema/vocabulary'
import type { LayoutWords } from './layout/types'

/** The strings a chart needs in the browser; the rest of the interface stays on the server. */
export type ChartMessages = Pick<Messages, 'chart' | 'grade' | 'picture' | 'status' | 'toolbar' | 'unit'>

export function pickChartMessages(messages: Messages): ChartMessages {
  const { chart, grade, picture, status, toolbar, unit } = messages
  return { chart, grade, picture, status, toolbar, unit }
}

export type ChartTranslator = Templates<ChartMessages>

export type ChartWords = LayoutWords & {
  t: ChartTranslator
  locale: Locale
  /** Joins names in a list. */
  list: (names: readonly string[]) => string
  /** Name of a place in running text: 2024, FY2024, Vietnam. */
  placeName: (place: ChartPlace, panel: ChartPanel) => string
  /** A value as it is spoken: with its unit in words, and "about" where its source says so. */
  spoken: (point: ChartPoint, panel: ChartPanel) => string
}

/** Every text of a chart in one language. Years stand alone on the axis; the caption names fiscal years. */
export function toChartWords(locale: Locale, messages: ChartMessages): ChartWords {
  const t = createTemplates(locale, messages)
  const withUnit = (value: number, unit: Unit) =>
    locale === 'ja' && unit === 'persons' ? `${formatValue(value, unit, locale)}人` : formatValue(value, unit, locale)
  const about = (text: string, approximate: boolean | undefined) =>
    approximate ? t('chart.about', { value: text }) : text
  const placeName = (place: ChartPlace, panel: ChartPanel) =>
    place.year === undefined ? (place.title?.[locale] ?? place.id) : formatYear(place.year, panel.calendar, locale)
  return {
    t,
    locale,
    list: (names) => names.join(locale === 'ja' ? '、' : ', '),
    tick: (value, { unit }) => formatTick(value, unit, locale),
    place: (place, panel) =>
      place.year !== undefined && panel.calendar === 'calendar' ? String(place.year) : placeName(place, panel),
    placeName,
    name: (series) => series.title[locale],
    endValue: (series: ChartSeries, { unit }) => {
      const shown = series.endValue ?? series.points.at(-1)
      return shown ? about(withUnit(shown.value, unit), shown.approximate) : ''
    },
    cell: (value, { unit }) => formatCell(value, unit, locale),
    panel: (panel) => panel.title?.[locale] ?? '',
    sample: (count) => `n=${formatCell(count, 'persons', locale)}`,
    count: (count) => formatCell(count, 'persons', locale),
    spoken: (point, { unit }) => {
      const value = formatValue(point.value, unit, locale)
      if (unit === 'rank') return about(t('chart.rank', { value }), point.approximate)
      const word = unit === 'score' || unit === 'index' ? '' : t(`unit.${unit}`, { count: point.value })
      return about(word === '' ? value : locale === 'ja' ? `${value}${word}` : `${value} ${word}`, point.approximate)
    },
    questionChanged: t('chart.break'),
    notPublished: t('chart.noValue'),
  }
}
