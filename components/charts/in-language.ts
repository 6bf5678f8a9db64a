import type { Locale } from '@/lib/schema/text'

/**
 * The same value with every text in the given language under both names: what a page hands to the browser speaks the page's
 * own language, and the other need not be sent. Only plain data may go in; it is copied, never changed.
 */
export function inLanguage<Value>(value: Value, locale: Locale): Value {
  return copy(value, locale) as Value
}

function copy(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, locale))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 2 && 'en' in value && 'ja' in value) {
    const text = value[locale]
    return { en: text, ja: text }
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, locale)]))
}
