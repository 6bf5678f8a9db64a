import type { Problem } from '../../schema/problem.ts'
import type { Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'
import { quote } from '../check-words.ts'
import { type FindForms, toFormFinder, toFormTest } from './find-forms.ts'
import { onceFor } from '../once-for.ts'
import { listForms } from './term-forms.ts'

/** What an author reads of a word to avoid. */
export type Complaint = Pick<Problem, 'expected' | 'found' | 'fix'>

/** Finds the words to avoid of a language, and says of each what to write. */
export type Avoided = { find: FindForms; complain: (form: string) => Complaint }

/** Listed forms are looked for too, so that a word to avoid inside a longer, accepted one is left alone. */
export const toAvoided = onceFor((terms: readonly Term[], locale: Locale): Avoided => {
  const all = terms.flatMap((term) =>
    Object.entries(term.avoid?.[locale] ?? {}).map(([form, instead]) => ({ form, instead, term: term.id })),
  )
  const byForm = new Map(all.map((one) => [one.form.toLowerCase(), one]))
  const listed = listForms(terms, locale).map(({ form }) => ({ form, id: undefined }))
  const forms = all.map(({ form, term }) => ({ form, id: term }))
  const mayHold = toFormTest(forms)
  const findAll = toFormFinder([...forms, ...listed])
  return {
    // Looking for these few first is ten times as fast as looking for all forms there are.
    find: (text, before, after) => (mayHold(text) ? findAll(text, before, after) : []),
    complain: (form) => {
      const found = form.replaceAll(/\s+/g, ' ')
      const { term = '', instead = '' } = byForm.get(found.toLowerCase()) ?? {}
      const expected = `the word of the glossary (content/glossary/${term}.json)`
      return { expected, found: quote(found), fix: `write ${quote(instead)}` }
    },
  }
})
