import { prepareCompare } from '../../components/compare/prepare-compare.ts'
import { pickCompareMessages, toCompareWords } from '../../components/compare/compare-words.ts'
import { getTranslator, messages } from '../../lib/i18n/translator.ts'
import type { Locale } from '../../lib/schema/text.ts'
import { toLink } from '../../lib/site/link.ts'
import { realData } from './real-charts.ts'

/** The comparison as its page gets it; only these partners, where any are named. */
export const openCompare = (locale: Locale = 'en', only?: readonly string[]) =>
  prepareCompare(
    { atlas: { ...realData, articles: [] }, locale, t: getTranslator(locale), link: toLink(realData.site) },
    only,
  )

export const compareWords = {
  en: toCompareWords('en', pickCompareMessages(messages.en)),
  ja: toCompareWords('ja', pickCompareMessages(messages.ja)),
}
