import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPhrases } from '@/lib/i18n/phrases.ts'

/** Written with "|" where a line may break. */
const accepted = [
  '人工知能基本計画の|四つの|方針：|確かな|ことと、|読めていない|こと',
  '切り上げられた|推計：|IT人材不足の|「あの|数字」は|どこから|来たのか',
  'オフショア委託先を|めぐる|九つの|主張を、|根拠と|突き合わせる',
  '採用、|育成、|国内での|外注：|その|「限界」について|数値が|示す|こと',
  '長期の|協力関係：|関心は|測られ、|長さは|測られていない',
  'AI人材の|不足は|2025年に|12,000人、|2030年に|約79万人|（2019年の|推計）',
]
/** One word each, though hiragana and kanji meet in them. */
const whole = [
  '使い方',
  '取り組み',
  '終わり方',
  '当てはめ方',
  '引き算',
  'ご案内',
  '三か国',
  'ひと目',
  'わが国',
  '約79万人',
]

describe('the phrases of a Japanese heading', () => {
  it.each(accepted)('%s', (written) => {
    expect(splitPhrases(written.replaceAll('|', '')).join('|')).toBe(written)
  })

  it.each(whole)('%s is one', (word) => {
    expect(splitPhrases(word)).toEqual([word])
  })

  it('keep what denies, asks or continues with the words before', () => {
    expect(splitPhrases('「使う人」ではない')).toEqual(['「使う', '人」ではない'])
    expect(splitPhrases('このデータからはわからないこと')).toEqual(['この', 'データからは', 'わからない', 'こと'])
    expect(splitPhrases('どう計算されているか')).toEqual(['どう', '計算されているか'])
  })

  it('open a compound too long for a line on a phone, and only such a one, between its parts', () => {
    expect(splitPhrases('プロジェクトマネージャー')).toEqual(['プロジェクト', 'マネージャー'])
    expect(splitPhrases('2024年度海外日本語教育機関調査')).toEqual(['2024年度海外', '日本語教育機関調査'])
    expect(splitPhrases('在留資格「技術・人文知識・国際業務」')).toEqual(['在留資格「技術・', '人文知識・国際業務」'])
    expect(splitPhrases('オフショアの')).toEqual(['オフショアの'])
  })

  it('are the text, and none but the first begins with a mark that may not begin a line', () => {
    const letter = fc.constantFrom(
      ...'のをはがでもに人材不足数計画データーショア、。：「」（）・ッゃ%79Ai ｱ𠮷か国いこと',
    )
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('')
        const phrases = splitPhrases(text)
        expect(phrases.join('')).toBe(text)
        if (text === '') return
        for (const phrase of phrases) expect(phrase).not.toBe('')
        for (const phrase of phrases.slice(1)) {
          expect(phrase).toMatch(/^[^、。：」）・ーョッゃ%]/u)
          expect(phrase.isWellFormed()).toBe(true)
        }
      }),
    )
  })
})
