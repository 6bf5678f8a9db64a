import type { Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'

/**
 * A function that is worked out once for the same list of terms and language: patterns of hundreds of forms take longer
 * to make than an article to be searched.
 */
export function onceForTerms<T>(make: (terms: readonly Term[], locale: Locale) => T) {
  const kept = new WeakMap<readonly Term[], Map<Locale, T>>()
  return (terms: readonly Term[], locale: Locale): T => {
    const byLocale = kept.get(terms) ?? new Map<Locale, T>()
    const value = byLocale.get(locale) ?? make(terms, locale)
    kept.set(terms, byLocale.set(locale, value))
    return value
  }
}
