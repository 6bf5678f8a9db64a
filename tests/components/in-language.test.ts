import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inLanguage } from '../../components/charts/in-language.ts'
import { locales } from '../../lib/schema/text.ts'

it('gives every text in the language of the page, at any depth, and leaves the rest alone', () => {
  const given = {
    id: 'a',
    title: { en: 'Gap', ja: '不足' },
    rows: [{ value: 0, note: { en: 'low', ja: '低い' } }, null],
  }
  const before = structuredClone(given)
  expect(inLanguage(given, 'ja')).toEqual({
    id: 'a',
    title: { en: '不足', ja: '不足' },
    rows: [{ value: 0, note: { en: '低い', ja: '低い' } }, null],
  })
  expect(given).toEqual(before)
})

it('changes nothing in data without texts of two languages', () => {
  const data = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"en"'))
  fc.assert(
    fc.property(data, fc.constantFrom(...locales), (value, locale) => {
      expect(inLanguage(value, locale)).toEqual(value)
    }),
  )
})
