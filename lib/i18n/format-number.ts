import type { Unit } from '../schema/vocabulary.ts'
import type { Locale } from '../schema/text.ts'

const digits: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
  ja: new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 }),
}

/** Plain digits with separators and a true minus sign: 1,133,049 or −9.7. */
export function formatNumber(value: number, locale: Locale): string {
  return digits[locale].format(value).replace('-', '−')
}

const units10k = new Set<Unit>(['persons', 'jpy', 'jpy-per-month', 'accounts', 'pushes', 'companies'])

/** Japanese counts in ten thousands when that loses nothing: 790000 is 79万, 787000 is 78.7万, 448596 stays as it is. */
function formatJapaneseCount(value: number): string {
  return Math.abs(value) >= 10_000 && value % 1000 === 0
    ? `${formatNumber(value / 10_000, 'ja')}万`
    : formatNumber(value, 'ja')
}

/**
 * A value with the sign of its unit and no unit word: 790,000 / 79万, 85.1%, ¥510,000 / 51万円.
 * What stands in a sentence, where the words around it name the unit.
 */
export function formatValue(value: number, unit: Unit, locale: Locale): string {
  const number = locale === 'ja' && units10k.has(unit) ? formatJapaneseCount(value) : formatNumber(value, locale)
  switch (unit) {
    case 'percent':
    case 'percent-per-year':
      return `${number}%`
    case 'jpy':
    case 'jpy-per-month':
      return locale === 'ja' ? `${number}円` : `¥${number}`
    case 'usd-per-month':
      return locale === 'ja' ? `${number}ドル` : `$${number}`
    default:
      return number
  }
}

/** A span of values with one sign for both: 2–5%, ¥3,000,000–4,000,000; 2〜5%. */
export function formatRange(range: { from: number; to: number }, unit: Unit, locale: Locale): string {
  const [from, to] = [formatValue(range.from, unit, locale), formatValue(range.to, unit, locale)]
  if (locale === 'en') return `${from.replace(/%$/, '')}–${to.replace(/^[¥$]/, '')}`
  // The sign they share is said once, at the end: 40〜50万円, 2〜5%.
  const shared = [/万円$/, /万$/, /円$/, /ドル$/, /%$/].find((sign) => sign.test(from) && sign.test(to))
  return `${shared ? from.replace(shared, '') : from}〜${to}`
}

/** A value for a table cell or an axis: digits only, with the percent sign where it is one. */
export function formatCell(value: number, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, locale)
  return unit === 'percent' || unit === 'percent-per-year' ? `${number}%` : number
}

/** A tick of an axis: short in Japanese (20万), whole in English (200,000). */
export function formatTick(value: number, unit: Unit, locale: Locale): string {
  return value === 0 && unit !== 'percent'
    ? '0'
    : unit === 'persons'
      ? formatValue(value, unit, locale)
      : formatCell(value, unit, locale)
}
