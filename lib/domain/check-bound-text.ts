import { locales, type LocalizedText } from '../schema/text.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'
import { quote, quoteList } from './check-words.ts'
import { judgeReference } from './judge-reference.ts'
import { titleReferences } from './title.ts'

const bound = /\{row:[a-z0-9-]+\/[a-z0-9-]+\}/g
/** A number with its signs that is not part of a Latin word such as N1 or FY2024; Japanese runs on into its numbers. */
const number = /(?<![A-Za-z\d.,])[¥$]?\d(?:[\d.,]*\d)?%?/g
const isYear = (text: string) => /^(19|20)\d\d$/.test(text)

function checkLanguage(text: string, path: Path, input: CheckInput): Fault[] {
  const rest = text.replace(bound, '')
  const stray = /[{}]/.test(rest)
  const typed = rest
    .normalize('NFKC')
    .match(number)
    ?.find((text) => !isYear(text))
  return [
    ...(stray
      ? [
          {
            path,
            expected: 'figures written as {row:dataset/key}',
            found: quote(text),
            fix: 'write {row:dataset/key}, without spaces, and no other braces',
          },
        ]
      : []),
    ...(typed !== undefined && !stray
      ? [
          {
            path,
            expected: 'every figure read from a row',
            found: `${quote(typed)}, typed by hand`,
            fix: 'write {row:dataset/key} in its place',
          },
        ]
      : []),
    ...titleReferences(text).flatMap((reference) => {
      const words = judgeReference(reference, input)
      return words ? [{ path, ...words }] : []
    }),
  ]
}

/** A text of a chart takes every figure from a row, and both languages from the same ones. */
export function checkBoundText(text: LocalizedText, path: Path, input: CheckInput): Fault[] {
  const faults = locales.flatMap((locale) => checkLanguage(text[locale], [...path, locale], input))
  const [en = [], ja = []] = locales.map((locale) => titleReferences(text[locale]).toSorted())
  if (faults.length > 0 || en.join() === ja.join()) return faults
  const expected = `the same rows in both languages; in English ${quoteList(en)}`
  return [{ path: [...path, 'ja'], expected, found: quoteList(ja), fix: 'write the same {row:dataset/key} in both' }]
}
