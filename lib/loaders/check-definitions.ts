import type { Finding, Located } from '../domain/check-finding.ts'
import { quote } from '../domain/check-words.ts'
import { findLooseNumbers } from '../markdown/numbers.ts'
import { locales } from '../schema/text.ts'
import type { Term } from '../schema/term.ts'

/** A definition has no figure, since nothing binds it to a row. Years, and digits inside a word, are none. */
export function checkDefinitions(terms: readonly Located<Term>[]): Finding[] {
  return terms.flatMap(({ file, value }) =>
    locales.flatMap((locale) =>
      findLooseNumbers(value.definition[locale]).map(({ number }) => ({
        file,
        path: ['definition', locale],
        expected: 'a definition without figures: they cannot be bound to a row here',
        found: quote(number),
        fix: 'say it in words, and name the row in "rows"',
      })),
    ),
  )
}
