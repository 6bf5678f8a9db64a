import type { Locale } from '../../schema/text.ts'
import { termGroups, type Term } from '../../schema/term.ts'

/** Terms by subject; inside one by spelling in English, by reading in Japanese. */
export function groupTerms(terms: readonly Term[], locale: Locale): { group: Term['group']; terms: readonly Term[] }[] {
  const keyOf = (term: Term) => (locale === 'ja' ? term.reading : term.term.en)
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return termGroups.flatMap((group) => {
    const members = terms.filter((term) => term.group === group)
    if (members.length === 0) return []
    return [{ group, terms: members.toSorted((a, b) => compare(keyOf(a), keyOf(b))) }]
  })
}
