/** Digits of any script with separators; a currency sign before; a percent sign or a Japanese power after. */
const numberPattern =
  /(?<currency>[$€£¥＄￥]\s?)?(?<digits>[\p{Nd}\p{No}]+(?:[.,:．，：][\p{Nd}\p{No}]+)*)(?<scale>\s?[%％‰]|[千万億兆]+)?/gu

const wordSign = /^[\p{Script=Latin}\p{M}\p{Nd}\p{No}]$/u
const currencyCode = /^(?:JPY|USD|EUR|GBP|CNY|KRW|INR|VND)$/i

/** Written straight after a year's digits, these make it a count: 2000 yen, 2000名, 2000ドル, 2000年間. */
const countAfter =
  /^(?:\s?(?:percent|per cent|yen)\b|年間|(?!年)[\p{Script=Han}\p{Script=Katakana}]|(?!s(?![\p{Script=Latin}\p{N}]))\p{Script=Latin})/iu
const countBefore = /(?:約|およそ|第|[+±＋#])\s?$/u
/** Letters that can match it. */
const countBeforeLength = 4

/** Where the letters and digits that end at `to` begin, looking no further back than `from`. */
function findWordStart(text: string, from: number, to: number): number {
  let start = to
  while (start > from) {
    const sign = text.slice(start - 1, start).isWellFormed() ? 1 : Math.min(2, start - from)
    if (!wordSign.test(text.slice(start - sign, start))) break
    start -= sign
  }
  return start
}

/** B2, N1, DX2025, IPv6: digits after a Latin letter. Kanji and kana begin no such word: 約79 is a figure. */
function isPartOfWord(digits: string, word: string): boolean {
  return /^\p{Script=Latin}/u.test(word) && !currencyCode.test(word) && /^[\p{Nd}\p{No}]+$/u.test(digits)
}

function isYear(digits: string, before: string, after: string): boolean {
  const isInRange = /^(?:19\d\d|20\d\d|2100)$/.test(digits.normalize('NFKC'))
  return isInRange && !countAfter.test(after) && !countBefore.test(before)
}

/**
 * Numbers in running text that are neither years nor part of a word, each with its place in the text. Each letter is
 * looked at a fixed number of times, however many numbers there are.
 */
export function findLooseNumbers(text: string): { index: number; number: string }[] {
  let [last, lastStart] = [0, 0]
  return [...text.matchAll(numberPattern)].flatMap((match) => {
    const { currency, digits = '', scale } = match.groups ?? {}
    const start = findWordStart(text, last, match.index)
    // What reaches back to the number before goes on to the start of its word.
    const wordStart = start === last ? lastStart : start
    ;[last, lastStart] = [match.index, wordStart]
    const before = text.slice(Math.max(0, match.index - countBeforeLength), match.index)
    const after = text.slice(match.index + match[0].length)
    const isBare = currency === undefined && scale === undefined
    const isFine = isBare && (isPartOfWord(digits, text.slice(wordStart, match.index)) || isYear(digits, before, after))
    return isFine ? [] : [{ index: match.index, number: match[0] }]
  })
}
