import { describe, expect, it } from 'vitest'
import { splitTerm } from '@/components/articles/split-term.ts'

describe('the pressed part of a term', () => {
  it('is a short term as a whole', () => {
    expect(splitTerm('AI Basic Plan', 'en')).toEqual({ words: '', pressed: 'AI Basic Plan' })
    expect(splitTerm('日本語能力試験', 'ja')).toEqual({ words: '', pressed: '日本語能力試験' })
  })

  it('is the last word of a long term, so that the words before break over lines', () => {
    expect(splitTerm('Information-technology Promotion Agency', 'en')).toEqual({
      words: 'Information-technology Promotion ',
      pressed: 'Agency',
    })
    expect(splitTerm('Engineer/Specialist', 'en')).toEqual({ words: '', pressed: 'Engineer/Specialist' })
  })

  it('is the last letters in Japanese, none of which may not begin a line', () => {
    expect(splitTerm('情報処理推進機構', 'ja')).toEqual({ words: '情報処理', pressed: '推進機構' })
    expect(splitTerm('グローバルCBPRフォーラム', 'ja')).toEqual({ words: 'グローバルCBPR', pressed: 'フォーラム' })
  })
})
