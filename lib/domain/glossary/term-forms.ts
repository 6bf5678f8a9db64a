import type { Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'
import type { Form } from './find-forms.ts'

/** Every way a language's texts may write the term, its head word first. */
function formsOf(term: Term, locale: Locale): string[] {
  return [...new Set([term.term[locale], ...(term.forms?.[locale] ?? [])])]
}

/** All forms of a language, and the longer words that only look like one. */
export function listForms(terms: readonly Term[], locale: Locale): Form[] {
  return terms.flatMap((term) => [
    ...formsOf(term, locale).map((form) => ({ form, id: term.id })),
    ...(term.apart?.[locale] ?? []).map((form) => ({ form, id: undefined })),
  ])
}
