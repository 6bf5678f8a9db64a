import { createTemplates } from '../i18n/templates.ts'
import type { Messages } from '../i18n/translator.ts'
import type { Locale } from '../schema/text.ts'
import type { ComparisonWords } from './comparison-input.ts'

/** The strings a file of the comparison needs in the browser. */
export type ComparisonFileMessages = Pick<Messages, 'rating' | 'grade'> & {
  compare: Pick<Messages['compare'], 'verdict' | 'confidence'> & {
    reading: Pick<Messages['compare']['reading'], 'vendor' | 'evidence' | 'mine'>
  }
  pair: Pick<Messages['pair'], 'file'>
}

/** Takes them out of all strings, on the server. */
export function pickFileMessages({ rating, grade, compare, pair }: Messages): ComparisonFileMessages {
  const { vendor, evidence, mine } = compare.reading
  const { verdict, confidence } = compare
  return {
    rating,
    grade,
    compare: { verdict, confidence, reading: { vendor, evidence, mine } },
    pair: { file: pair.file },
  }
}

/** The words of a file about the partners of these names, from left to right. */
export function toComparisonWords(
  locale: Locale,
  messages: ComparisonFileMessages,
  names: readonly string[],
): ComparisonWords {
  const t = createTemplates(locale, messages)
  const { title: _, equalWeights, scoreOf: _s, changedFrom: _c, groupRating: _g, ...label } = messages.pair.file
  return {
    rating: messages.rating,
    grade: messages.grade,
    ...messages.compare,
    title: t('pair.file.title', { names: names.join(locale === 'ja' ? '、' : ', ') }),
    label,
    equalWeights,
    scoreOf: (score) => t('pair.file.scoreOf', { score }),
    changedFrom: (rating) => t('pair.file.changedFrom', { rating }),
    groupRating: (rating) => t('pair.file.groupRating', { rating }),
  }
}
