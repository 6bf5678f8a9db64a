import { locales, type Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'
import type { Finding, Located, Path } from '../check-finding.ts'
import { toAvoided, type Avoided } from './avoided-forms.ts'

type Text = { path: Path; locale: Locale; text: string }

/** Every text in both languages inside a parsed file, wherever it stands. */
function listTexts(value: unknown, path: Path = []): Text[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listTexts(item, [...path, index]))
  if (value === null || typeof value !== 'object') return []
  const entries = Object.entries(value)
  const texts = entries.filter(([key, text]) => typeof text === 'string' && locales.some((locale) => locale === key))
  if (texts.length === entries.length) {
    return texts.map(([key, text]) => ({ path: [...path, key], locale: key as Locale, text: String(text) }))
  }
  return entries.flatMap(([key, item]) => listTexts(item, [...path, key]))
}

/** Ids of rows are no words. */
const references = /\{row:[^}]*\}/g

/** The words of one file; those of the term `own` may stand in it. */
function judge({ file, value }: Located<unknown>, avoided: Record<Locale, Avoided>, own?: string): Finding[] {
  return listTexts(value).flatMap(({ path, locale, text }) =>
    avoided[locale]
      .find(text.replaceAll(references, ' '))
      .filter(({ id }) => id !== own)
      .map((found) => ({ file, path, ...avoided[locale].complain(found.text) })),
  )
}

const inBoth = (terms: readonly Term[]) => ({ en: toAvoided(terms, 'en'), ja: toAvoided(terms, 'ja') })

/**
 * Words the glossary says not to use in the texts of data files: a chart’s title and an article name a thing alike.
 * Sources are not judged: their titles are their publishers’ own.
 */
export function checkDataWords(files: readonly Located<unknown>[], terms: readonly Term[]): Finding[] {
  const avoided = inBoth(terms)
  return files.flatMap((file) => judge(file, avoided))
}

/** The same in the glossary itself, where a definition may say what else its own term is called. */
export function checkDefinitionWords(terms: readonly Located<Term>[]): Finding[] {
  const avoided = inBoth(terms.map(({ value }) => value))
  return terms.flatMap((term) => judge(term, avoided, term.value.id))
}
