import type { Dataset } from '../../schema/dataset.ts'
import { locales, type Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'
import { findRow, parseRowReference } from '../atlas.ts'
import type { Finding, Located, Path } from '../check-finding.ts'
import { quote, suggest } from '../check-words.ts'

type GlossaryInput = {
  terms: readonly Located<Term>[]
  /** Ids of files that did not pass: references to them are not judged. */
  unread: { terms: ReadonlySet<string>; datasets: ReadonlySet<string> }
  sourceIds: ReadonlySet<string> | undefined
  datasets: ReadonlyMap<string, Dataset>
}

type Spelling = { file: string; id: string; form: string; path: Path }

const languages: Record<Locale, string> = { en: 'English', ja: 'Japanese' }

function listSpellings({ file, value }: Located<Term>, locale: Locale): Spelling[] {
  const paths: [string, Path][] = [
    [value.term[locale], ['term', locale]],
    ...(value.forms?.[locale] ?? []).map((form, index): [string, Path] => [form, ['forms', locale, index]]),
  ]
  return paths.map(([form, path]) => ({ file, id: value.id, form, path }))
}

/** One spelling, one term: else nobody could say which one a text means. */
function checkForms(terms: readonly Located<Term>[], locale: Locale): Finding[] {
  const taken = new Map<string, string>()
  return terms.flatMap((term) =>
    listSpellings(term, locale).flatMap(({ file, id, form, path }) => {
      const owner = taken.get(form.toLowerCase())
      taken.set(form.toLowerCase(), owner ?? id)
      if (owner === undefined) return []
      const other = owner === id ? 'this term' : `the term ${quote(owner)}`
      const expected = `a form that no term has yet in ${languages[locale]}`
      return [
        { file, path, expected, found: `${quote(form)}, which ${other} has already`, fix: 'remove one of the two' },
      ]
    }),
  )
}

/** What is to be avoided cannot be a form, and what to write instead must be one. */
function checkAvoided(terms: readonly Located<Term>[], locale: Locale): Finding[] {
  const forms = new Map(terms.flatMap((term) => listSpellings(term, locale)).map(({ form, id }) => [form, id]))
  return terms.flatMap(({ file, value }) =>
    Object.entries(value.avoid?.[locale] ?? {}).flatMap(([avoided, instead]): Finding[] => {
      const path = ['avoid', locale, avoided]
      const owner = forms.get(avoided)
      if (owner !== undefined) {
        const found = `${quote(avoided)}, a form of ${quote(owner)}`
        return [
          { file, path, expected: 'a form to avoid that is no form of a term', found, fix: 'remove one of the two' },
        ]
      }
      if (forms.get(instead) === value.id) return []
      const own = listSpellings({ file, value }, locale).map(({ form }) => form)
      const fix = suggest(instead, own, `add ${quote(instead)} to forms.${locale}`)
      return [{ file, path, expected: 'a form of this term to write instead', found: quote(instead), fix }]
    }),
  )
}

function checkSee({ terms, unread }: GlossaryInput): Finding[] {
  const ids = new Set(terms.map(({ value }) => value.id))
  return terms.flatMap(({ file, value }) =>
    (value.see ?? []).flatMap((see, index): Finding[] => {
      if (see !== value.id && (ids.has(see) || unread.terms.has(see))) return []
      const fix = suggest(
        see,
        [...ids].filter((id) => id !== value.id),
        'remove it, or write that term',
      )
      return [{ file, path: ['see', index], expected: 'the id of another term', found: quote(see), fix }]
    }),
  )
}

function checkOrigins({ terms, sourceIds, datasets, unread }: GlossaryInput): Finding[] {
  return terms.flatMap(({ file, value }) => [
    ...(value.sources ?? []).flatMap((source, index): Finding[] => {
      if (sourceIds === undefined || sourceIds.has(source)) return []
      const fix = suggest(source, sourceIds, 'remove it')
      return [{ file, path: ['sources', index], expected: 'the id of a source', found: quote(source), fix }]
    }),
    ...(value.rows ?? []).flatMap((row, index): Finding[] => {
      const parts = parseRowReference(row)
      if (findRow(datasets, row) || unread.datasets.has(parts?.dataset ?? '')) return []
      const keys = datasets.get(parts?.dataset ?? '')?.rows.map(({ key }) => `${parts?.dataset}/${key}`) ?? []
      const fix = suggest(row, keys, 'write "dataset/key" of a row that exists')
      return [{ file, path: ['rows', index], expected: 'a row of data/datasets', found: quote(row), fix }]
    }),
    ...(value.rows ?? []).flatMap((reference, index): Finding[] => {
      // A reader is told that a definition without a source is ours: it may not rest on somebody's row unsaid.
      const source = findRow(datasets, reference)?.row.source
      if (source === undefined || value.sources?.includes(source)) return []
      const expected = 'a row whose source the term names in "sources"'
      const found = `${quote(reference)}, which comes from ${quote(source)}`
      return [{ file, path: ['rows', index], expected, found, fix: `add ${quote(source)} to "sources"` }]
    }),
  ])
}

/** All checks of the glossary that need no article. */
export function checkGlossary(input: GlossaryInput): Finding[] {
  return [
    ...locales.flatMap((locale) => [...checkForms(input.terms, locale), ...checkAvoided(input.terms, locale)]),
    ...checkSee(input),
    ...checkOrigins(input),
  ]
}
