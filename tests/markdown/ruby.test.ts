import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Ruby } from '../../components/ui/ruby.tsx'
import { parse, problemsOf, treeOf } from './fixture.ts'

const ruby = ':ruby[検収]{reading=けんしゅう}'

describe(':ruby', () => {
  it('becomes the word with its reading', () => {
    expect(treeOf(`それを${ruby}する。`, 'ja')).toContain(
      '{"type":"element","tagName":"atlas-ruby","properties":{"reading":"けんしゅう"},"children":[{"type":"text","value":"検収"}]}',
    )
    expect(renderToStaticMarkup(Ruby({ reading: 'けんしゅう', children: '検収' }))).toBe(
      '<ruby>検収<rp>（</rp><rt>けんしゅう</rt><rp>）</rp></ruby>',
    )
  })

  it('leaves the word alone in the name of a heading', () => {
    const { article } = parse(`## ${ruby}の手順 {#acceptance}\n\nx\n`, 'ja')
    expect(article?.headings).toEqual([{ id: 'acceptance', depth: 2, text: '検収の手順' }])
  })

  it('is refused in English', () => {
    expect(problemsOf(`x ${ruby}`)).toEqual([
      `1:3 expected no :ruby in an English text; found ${ruby}; write the word alone: readings are for Japanese texts`,
    ])
  })

  it.each([
    ':ruby[79万]{reading=ななじゅうきゅうまん}',
    ':ruby[かな]{reading=かな}',
    ':ruby[*検収*]{reading=けんしゅう}',
    ':ruby[]{reading=あ}',
  ])('is refused without a word in kanji: %s', (written) => {
    expect(problemsOf(written, 'ja')).toEqual([
      `1:1 expected :ruby[漢字]{reading=かんじ} with a word in kanji; found ${written}; write the word, kanji and kana alone, between the brackets`,
    ])
  })

  it.each([':ruby[検収]', ':ruby[検収]{reading=kenshu}', ':ruby[検収]{reading="<b>"}'])(
    'is refused without a reading in kana: %s',
    (written) => {
      expect(problemsOf(written, 'ja')).toEqual([
        `1:1 expected :ruby[漢字]{reading=かんじ} with the reading in kana; found ${written}; write :ruby[検収]{reading=…} with hiragana or katakana`,
      ])
    },
  )

  it('of a slip is not left in the text', () => {
    expect(problemsOf('：ruby[検収]{reading=けんしゅう}', 'ja')).not.toEqual([])
  })
})
