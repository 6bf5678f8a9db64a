/** Whether a text begins with one of these letters, written as in a class of a regular expression. */
function isOneOf(letters: string): (text: string | undefined) => boolean {
  const pattern = new RegExp(`^[${letters}]`, 'u')
  return (text) => text !== undefined && pattern.test(text)
}

const stops = '、。，．！？：；…'
const closing = '」』）】〉》”)'
const small = 'ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ'

export const isHan = isOneOf(String.raw`\p{Script=Han}々〆`)
export const isKatakana = isOneOf(String.raw`\p{Script=Katakana}ー`)
export const isHiragana = isOneOf(String.raw`\p{Script=Hiragana}`)
/** Latin letters and numbers with their signs: half as wide as the others. */
export const isLatin = isOneOf(String.raw`\p{Script=Latin}\p{Nd}%％.,&+\-`)
export const isDigit = isOneOf(String.raw`\p{Nd}`)
/** Ends a phrase, whatever follows. */
export const isStop = isOneOf(stops)
export const isOpening = isOneOf('「『（【〈《“(')
export const isClosing = isOneOf(closing)
/** May not begin a line. */
export const isNotFirst = isOneOf(String.raw`${stops}${closing}${small}・ー々〜%％!?.,\s`)
/** What a phrase begins with, as a rule. */
export const isContent = (text: string | undefined): boolean => isHan(text) || isKatakana(text) || isLatin(text)
