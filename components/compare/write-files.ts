import { toComparisonCsv } from '@/lib/publish/comparison-csv'
import type { ComparisonInput } from '@/lib/publish/comparison-input'
import { toComparisonMarkdown } from '@/lib/publish/comparison-markdown'
import { toComparisonWords, type ComparisonFileMessages } from '@/lib/publish/comparison-words'

type Shown = Omit<ComparisonInput, 'words' | 'address'> & { names: readonly string[] }

const toInput = ({ names, ...shown }: Shown, messages: ComparisonFileMessages, address: string): ComparisonInput => ({
  ...shown,
  address,
  words: toComparisonWords(shown.locale, messages, names),
})

/** What is shown as CSV, with the mark by which spreadsheets know its letters. */
export const csv = (shown: Shown, messages: ComparisonFileMessages, address: string): string =>
  toComparisonCsv(toInput(shown, messages, address), { excel: true })

/** The same as Markdown. */
export const markdown = (shown: Shown, messages: ComparisonFileMessages, address: string): string =>
  toComparisonMarkdown(toInput(shown, messages, address))
