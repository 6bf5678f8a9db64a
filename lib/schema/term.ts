import { z } from 'zod'
import { id } from './id.ts'
import { localizedText, plainText } from './text.ts'

/** Subjects of the glossary, in the order of its page. */
export const termGroups = ['gap', 'figures', 'bodies', 'dx', 'ai', 'offshore', 'contracts', 'law', 'visas'] as const

const forms = z.strictObject({ en: z.array(plainText).optional(), ja: z.array(plainText).optional() })
const replacements = z.strictObject({
  en: z.record(plainText, plainText).optional(),
  ja: z.record(plainText, plainText).optional(),
})

/** content/glossary/{id}.json: one word or name of the articles, and what they mean by it. */
export const termSchema = z.strictObject({
  id,
  group: z.enum(termGroups),
  /** As the glossary heads it; in running text it marks a first use like any other form. */
  term: localizedText,
  /** How the Japanese term is read, in kana; the Japanese page is ordered by it. Ranges, which editors read as well. */
  reading: z.string().regex(/^[ぁ-ゖゝゞァ-ヺヽヾー・]+$/, {
    error: 'must be kana without spaces, such as "じんげつ" or "アイティーじんざい"',
  }),
  /** Hepburn, with macrons; only where the term is Japanese and not a Latin abbreviation. */
  romaji: plainText.optional(),
  /** One or two sentences; no figure, since none could be bound to a row. */
  definition: localizedText,
  /** Other forms in texts: abbreviations, inflections, full names. */
  forms: forms.optional(),
  /** Longer words that hold a form and mean something else. */
  apart: forms.optional(),
  /** Forms no text may use, each with what to write instead. */
  avoid: replacements.optional(),
  /** Ids of related terms. */
  see: z.array(id).optional(),
  /** Ids of sources the definition rests on; without one the glossary says that the definition is this portal’s own. */
  sources: z.array(id).optional(),
  /** Rows "dataset/key" the definition rests on. */
  rows: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'must be like "dataset/key"' })).optional(),
  /** Why the term is kept though no article uses it; for editors. */
  unused: plainText.optional(),
})
export type Term = z.infer<typeof termSchema>
