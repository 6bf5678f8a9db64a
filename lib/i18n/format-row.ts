import type { Dataset, Row } from '../schema/dataset.ts'
import type { Locale } from '../schema/text.ts'
import { formatDate, formatYear } from './format-date.ts'
import { formatRange, formatValue } from './format-number.ts'
import type { Translator } from './translator.ts'

/** What a row says, in the words of one language; "not published" and the like for a row without value. */
export function formatRow(row: Row, locale: Locale, t: Translator): string {
  if (row.value !== undefined) return formatValue(row.value, row.unit, locale)
  if (row.range !== undefined) {
    return formatRange(row.range, row.unit, locale)
  }
  if (row.date !== undefined) return formatDate(row.date, locale)
  if (row.text !== undefined) return row.text[locale]
  if (row.rating !== undefined) return t(`rating.${row.rating}`)
  return row.missing?.[locale] ?? ''
}

/** A row's value with its unit in words: "790,000 persons", "79万人". */
export function formatRowWithUnit(row: Row, locale: Locale, t: Translator): string {
  const text = formatRow(row, locale, t)
  const count = row.value ?? row.range?.to
  const unit = count === undefined ? '' : t(`unit.${row.unit}`, { count })
  return unit === '' ? text : locale === 'ja' ? `${text}${unit}` : `${text} ${unit}`
}

/** What a row's figure is: "IT talent gap, Medium demand, 2030". */
export function describeFigure(row: Row, dataset: Dataset, locale: Locale): string {
  const measure = dataset.measures.find((one) => one.id === row.measure)?.title[locale]
  const year = row.year === null ? undefined : formatYear(row.year, dataset.calendar, locale)
  return [measure, describePlace(row, dataset, locale), year].filter(Boolean).join(locale === 'ja' ? '、' : ', ')
}

/** The row's place in its dataset: "Medium demand", "Japan, programmer". Values named "all" say nothing and are left out. */
export function describePlace(row: Row, dataset: Dataset, locale: Locale): string {
  const parts = dataset.dimensions.flatMap((dimension) => {
    const value = dimension.values.find((candidate) => candidate.id === row.at[dimension.id])
    return value && value.id !== 'all' ? [value.title[locale]] : []
  })
  return parts.join(locale === 'ja' ? '、' : ', ')
}
