import type { Locale } from '@/lib/schema/text'

/** Longest term whose button may stand whole, in letters of the language. */
const whole: Record<Locale, number> = { en: 14, ja: 7 }
/** Letters of the pressed end in Japanese. */
const end = 4
/** May not begin a line, and so not the pressed end either. */
const notFirst = /^[ー・ァィゥェォッャュョぁぃぅぇぉっゃゅょ]/

/**
 * A term's text in two: words that run on like any others, and an end that is a button. A button does not break over
 * lines, so of a long term only the last word (in Japanese the last letters) is one; the words before are its label.
 */
export function splitTerm(text: string, locale: Locale): { words: string; pressed: string } {
  if ([...text].length <= whole[locale]) return { words: '', pressed: text }
  if (locale === 'en') {
    const at = text.lastIndexOf(' ') + 1
    return { words: text.slice(0, at), pressed: text.slice(at) }
  }
  let at = text.length - end
  while (at > 0 && notFirst.test(text.slice(at))) at -= 1
  return { words: text.slice(0, at), pressed: text.slice(at) }
}
