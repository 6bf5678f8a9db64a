import { createTemplates, type Templates } from '@/lib/i18n/templates'
import type { Messages } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'

type ServerOnly = 'whoText' | 'bound' | 'boundsHigher' | 'boundsLower' | 'caveat' | 'how' | 'who' | 'title' | 'lede'

/** The strings the comparison needs in the browser. */
export type CompareMessages = Pick<Messages, 'rating' | 'grade' | 'status'> & {
  compare: Omit<Messages['compare'], ServerOnly>
  chart: Pick<Messages['chart'], 'copyLink' | 'copied' | 'copyByHand'>
  pair: Pick<Messages['pair'], 'file'>
}

export function pickCompareMessages({ compare, rating, grade, status, chart, pair }: Messages): CompareMessages {
  // What the server alone says stays there; one of its texts holds a choice, which templates do not know.
  const { whoText: _, bound: _b, boundsHigher: _h, boundsLower: _l, caveat: _c, how: _o, who: _w, ...rest } = compare
  const { title: _t, lede: _e, ...shown } = rest
  const { copyLink, copied, copyByHand } = chart
  return { compare: shown, rating, grade, status, chart: { copyLink, copied, copyByHand }, pair: { file: pair.file } }
}

export type CompareTranslator = Templates<CompareMessages>

export type CompareWords = {
  t: CompareTranslator
  locale: Locale
  /** Joins names in a list. */
  list: (names: readonly string[]) => string
  /** 0..3 with one decimal. */
  score: (value: number) => string
  /** 0..1 in percent; never "100%" of what is not all, nor "0%" of what is not nothing. */
  share: (value: number) => string
  count: (value: number) => string
}

export function toCompareWords(locale: Locale, messages: CompareMessages): CompareWords {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const count = new Intl.NumberFormat(locale)
  return {
    t: createTemplates(locale, messages),
    locale,
    list: (names) => names.join(locale === 'ja' ? '、' : ', '),
    score: (value) => score.format(value),
    share: (value) => percent.format(value === 0 || value === 1 ? value : Math.min(0.999, Math.max(0.001, value))),
    count: (value) => count.format(value),
  }
}
