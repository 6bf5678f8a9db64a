import { createTranslator } from 'use-intl/core'
import type { Messages } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'

/** The strings the comparison needs in the browser. */
export type CompareMessages = Pick<Messages, 'compare' | 'rating'> & {
  chart: Pick<Messages['chart'], 'copyLink' | 'copied' | 'copyByHand'>
}

export function pickCompareMessages({ compare, rating, chart }: Messages): CompareMessages {
  const { copyLink, copied, copyByHand } = chart
  return { compare, rating, chart: { copyLink, copied, copyByHand } }
}

export function compareTranslator(locale: Locale, messages: CompareMessages) {
  return createTranslator({ locale, messages })
}
export type CompareTranslator = ReturnType<typeof compareTranslator>
