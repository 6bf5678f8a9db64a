import { createTranslator } from 'use-intl/core'
import { formatYear } from '@/lib/i18n/format-date'
import { formatCell, formatTick, formatValue } from '@/lib/i18n/format-number'
import type { Messages } from '@/lib/i18n/translator'
import type { ChartModel, ChartSeries } from '@/lib/domain/chart-model'
import type { Locale } from '@/lib/schema/text'
import type { LayoutWords } from './layout'

/** The strings a chart needs in the browser; the rest of the interface stays on the server. */
export type ChartMessages = Pick<Messages, 'chart' | 'grade' | 'status' | 'unit'>

export function pickChartMessages(messages: Messages): ChartMessages {
  const { chart, grade, status, unit } = messages
  return { chart, grade, status, unit }
}

export function chartTranslator(locale: Locale, messages: ChartMessages) {
  return createTranslator({ locale, messages })
}
export type ChartTranslator = ReturnType<typeof chartTranslator>

export type ChartWords = LayoutWords & {
  t: ChartTranslator
  locale: Locale
}

/** Every text of a chart in one language. Years stand alone on the axis; the caption names fiscal years. */
export function toChartWords(model: ChartModel, locale: Locale, messages: ChartMessages): ChartWords {
  const t = chartTranslator(locale, messages)
  const { unit, calendar } = model
  const withUnit = (value: number) =>
    locale === 'ja' && unit === 'persons' ? `${formatValue(value, unit, locale)}人` : formatValue(value, unit, locale)
  return {
    t,
    locale,
    tick: (value) => formatTick(value, unit, locale),
    year: (year) => (calendar === 'fiscal' ? formatYear(year, calendar, locale) : String(year)),
    endName: (series) => series.title[locale],
    endValue: (series) =>
      endValueOf(
        series,
        (value) => withUnit(value),
        (value) => t('chart.about', { value }),
      ),
    cell: (value) => formatCell(value, unit, locale),
  }
}

function endValueOf(series: ChartSeries, format: (value: number) => string, about: (value: string) => string): string {
  const printed = series.endValue
  if (printed) return printed.approximate ? about(format(printed.value)) : format(printed.value)
  const last = series.points.at(-1)
  if (!last) return ''
  return last.approximate ? about(format(last.value)) : format(last.value)
}

/** A description of the drawing in sentences: range, first and last, lowest and highest of each series. */
export function describeChart(model: ChartModel, words: ChartWords): string {
  const { t, locale, cell } = words
  const year = (value: number) => formatYear(value, model.calendar, locale)
  const sentences = model.series.flatMap((series) => {
    const [first, last] = [series.points[0], series.points.at(-1)]
    if (!first || !last) return []
    const sorted = [...series.points].sort((a, b) => a.value - b.value)
    const [lowest = first, highest = last] = [sorted[0], sorted.at(-1)]
    const parts = [
      t('chart.describeSeries', {
        name: series.title[locale],
        first: cell(first.value),
        firstYear: year(first.year),
        last: cell(last.value),
        lastYear: year(last.year),
      }),
      ...(lowest === first || lowest === last
        ? []
        : [t('chart.describeLowest', { value: cell(lowest.value), year: year(lowest.year) })]),
      ...(highest === first || highest === last
        ? []
        : [t('chart.describeHighest', { value: cell(highest.value), year: year(highest.year) })]),
    ]
    return [parts.join(locale === 'ja' ? '、' : ', ')]
  })
  return sentences.join(locale === 'ja' ? '。' : '. ')
}
