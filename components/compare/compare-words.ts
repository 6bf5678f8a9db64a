import { createTemplates, type Templates } from '@/lib/i18n/templates'
import type { Messages } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'

/** The strings the comparison needs in the browser. */
export type CompareMessages = Pick<Messages, 'rating'> & {
  compare: Omit<Messages['compare'], 'whoText'>
  chart: Pick<Messages['chart'], 'copyLink' | 'copied' | 'copyByHand'>
}

export function pickCompareMessages({ compare, rating, chart }: Messages): CompareMessages {
  // What the server alone says stays there; its text holds a choice, which templates do not know.
  const { whoText: _, ...shown } = compare
  const { copyLink, copied, copyByHand } = chart
  return { compare: shown, rating, chart: { copyLink, copied, copyByHand } }
}

export type CompareTranslator = Templates<CompareMessages>

export function compareTranslator(locale: Locale, messages: CompareMessages): CompareTranslator {
  return createTemplates(locale, messages)
}
