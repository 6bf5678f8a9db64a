import { termSchema, type Term } from '@/lib/schema/term.ts'

type Given = Partial<Pick<Term, 'forms' | 'apart' | 'avoid' | 'see' | 'unused' | 'group' | 'reading'>>

/** A valid term of these words. */
export const termOf = (id: string, en: string, ja: string, given: Given = {}): Term =>
  termSchema.parse({
    ...{ id, group: 'gap', term: { en, ja }, reading: 'ことば' },
    ...{ definition: { en: `What ${en} means.`, ja: `${ja}の意味。` } },
    ...given,
  })
