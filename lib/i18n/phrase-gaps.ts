import {
  isClosing,
  isContent,
  isDigit,
  isHan,
  isHiragana,
  isKatakana,
  isLatin,
  isNotFirst,
  isOpening,
  isStop,
} from './letters.ts'

/** Between two letters: no break, one inside a compound, or the end of a phrase. */
export type Gap = 'none' | 'compound' | 'phrase'

/** Words in hiragana that begin a phrase wherever they stand; of two that fit, the longer comes first. */
export const hiraganaNouns =
  /^(?:そのもの|そのため|これまで|さらに|ところ|いくつ|しかた|こと|もの|とき|ため|ほか|どこ|ここ|それ)/
/** Words that do behind a particle. Not behind で, と and て, where they are one with it: である, とある, ている. */
const afterParticle = /^(?:わか|つけ|かか|そろ|めぐ|でき|ある|あり|いる|ない|どう|なぜ|よく|もう|この|その|あの|どの)/
const particle = /(?:[はがをにもの]|から|まで|より)$/
/** Before ない these are one with it: ではない, わからない. */
const denial = /(?:では|じゃ|でも|くは|から)$/

/** Ends of verb stems that are no particles: 使い方, 取り組み and 引き算 are one word each. */
const stems = 'いきしちひみりぎじびえけせれめげべ'
/** Makes a noun of a verb, however long its stem: 終わり方, 当てはめ方. */
const nounOfVerb = /^[方手](?!\p{Script=Han})/u
/** One with the number behind: 約79万, 2026年4月. */
const beforeNumber = /[約第全各計最年月]$/
/** A remark in brackets that is more than a word. */
const longRemark = /^（[^）]{5}/

/** Between hiragana and a kanji, katakana or Latin letter: the end of a phrase, but for words written in both. */
function judgeEnd(before: string, after: string): Gap {
  const run = /\p{Script=Hiragana}+$/u.exec(before)?.[0] ?? ''
  const last = run.slice(-1)
  // お客様 and ご案内, ひと目 and わが国, 三か国.
  if ((/[おご]/.test(last) || run === 'ひと' || run === 'わが') && isHan(after)) return 'none'
  if (run === 'か' && /^[国月所条年]/.test(after)) return 'none'
  if (!stems.includes(last)) return 'phrase'
  const isWord = (run.length === 1 && isHan(before.at(-2)) && isHan(after)) || nounOfVerb.test(after)
  return isWord ? 'none' : 'phrase'
}

/** Inside hiragana: only what the lists name. */
function judgeHiragana(before: string, after: string): Gap {
  if (hiraganaNouns.test(after)) return 'phrase'
  if (/^[おご]\p{Script=Han}/u.test(after) && /[はがをにもので]$/.test(before)) return 'phrase'
  if (after.startsWith('ない') && denial.test(before)) return 'none'
  if (after.startsWith('でき') && before.endsWith('で')) return 'phrase'
  return afterParticle.test(after) && particle.test(before) ? 'phrase' : 'none'
}

/** Where scripts meet inside a compound, but not between a number and what counts or limits it. */
function judgeCompound(before: string, after: string): Gap {
  const last = before.at(-1)
  const isSame = [isHan, isKatakana, isLatin].some((isScript) => isScript(last) && isScript(after))
  const isCount = isDigit(last) || (isDigit(after) && beforeNumber.test(before))
  return isSame || isCount ? 'none' : 'compound'
}

/** What may happen between two parts of a Japanese text, neither empty. */
export function judgeGap(before: string, after: string): Gap {
  const last = before.at(-1)
  if (isNotFirst(after) || isOpening(last)) return 'none'
  if (isStop(last) || last === ' ') return 'phrase'
  if (last === '・') return 'compound'
  if (isOpening(after)) return isContent(last) && !longRemark.test(after) ? 'compound' : 'phrase'
  if (isClosing(last)) return isHiragana(after) ? 'none' : 'compound'
  if (isHiragana(last) && isHiragana(after)) return judgeHiragana(before, after)
  if (!isContent(after)) return 'none'
  return isHiragana(last) ? judgeEnd(before, after) : isContent(last) ? judgeCompound(before, after) : 'none'
}
