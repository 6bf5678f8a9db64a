import { describe, expect, test } from 'vitest'
import { sayFigures, sayVendor } from '../../components/compare/pair/pair-sentences.ts'
import { preparePair } from '../../components/compare/pair/prepare-pair.ts'
import { toComparePicture, toPairPicture } from '../../components/compare/pair/pair-picture.ts'
import type { VendorOnPair } from '../../lib/domain/compare-pair.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'
import { toLink } from '../../lib/site/link.ts'
import { listPairs, pairId } from '../../lib/site/pairs.ts'
import { realData } from '../support/real-charts.ts'

const atlas = { ...realData, articles: [] }
const contextOf = (locale: Locale) => ({ atlas, locale, t: getTranslator(locale), link: toLink(atlas.site) })
const ids = listPairs(atlas.partners.map(({ id }) => id)).map(pairId)

describe('the first sentence of a pair', () => {
  const tally = (first: number, second: number, equal: number, untold: number) => {
    const some = (count: number) => Array.from({ length: count }, (_, index) => String(index))
    return { first: some(first), second: some(second), equal: some(equal), untold: some(untold) }
  }
  const say = (locale: Locale, counts: [number, number, number, number]) =>
    sayFigures(['a', 'b'], tally(...counts), (id) => id.toUpperCase(), getTranslator(locale))

  test('counts who is higher, who is level and what cannot be told', () => {
    expect(say('en', [3, 1, 1, 4])).toBe(
      'Ratings by rule from published figures put A higher in 3 categories, B in 1, and both level in 1; 4 of 9 cannot be told.',
    )
    expect(say('en', [0, 2, 0, 0])).toBe(
      'Ratings by rule from published figures put A higher in no category, B in 2, and both level in none; all 2 can be told.',
    )
    expect(say('ja', [3, 1, 1, 4])).toBe(
      '公表された数値から規則で評価すると、全9項目のうち、Aが上回るのは3項目、Bが上回るのは1項目、同等は1項目で、4項目は判断できません。',
    )
  })

  test('names no winner where there is none', () => {
    expect(say('en', [0, 0, 2, 7])).toBe(
      'Ratings by rule from published figures put A and B level in 2 categories and neither higher in any; 7 of 9 cannot be told.',
    )
    expect(say('en', [0, 0, 0, 9])).toMatch(/cannot be told in any of the 9\.$/)
    expect(say('ja', [0, 0, 0, 9])).toMatch(/全9項目のいずれも優劣を判断できません。$/)
  })
})

describe('the sentence on the vendor', () => {
  const say = (vendor: VendorOnPair) =>
    sayVendor(['a', 'b'], vendor, (id) => id.toUpperCase(), { t: getTranslator('en'), locale: 'en' })

  test.each<[VendorOnPair, string]>([
    [
      { kind: 'one', rated: 'b', other: 'a', as: 'member', group: 'b' },
      'The vendor rated B as a whole and never A by itself, so its ratings do not set the two side by side.',
    ],
    [
      { kind: 'one', rated: 'a', other: 'b', as: 'group', group: 'g' },
      'The vendor rated A, but B only as part of G, so its ratings do not set the two side by side.',
    ],
    [{ kind: 'one', rated: 'a', other: 'b', as: 'nothing' }, 'The vendor rated A, but not B.'],
    [{ kind: 'same-group', group: 'g' }, 'The vendor rated neither by itself, only G, to which both belong.'],
    [{ kind: 'neither', groups: [] }, 'The vendor rated neither.'],
    [
      { kind: 'neither', groups: [{ partner: 'b', group: 'g' }] },
      'The vendor rated neither by itself: B only as part of G.',
    ],
  ])('says what is missing: %j', (vendor, sentence) => {
    expect(say(vendor)).toBe(sentence)
  })
})

describe('the real pairs', () => {
  test('say of the two partners the vendor rated how it rated them', () => {
    const { sentences } = preparePair(contextOf('en'), 'china-vs-sea-india')
    expect(sentences[1]).toBe(
      'The vendor’s own ratings put China higher in 9 categories, the group “South-East Asia, India and others” in none, and both level in none.',
    )
    expect(preparePair(contextOf('en'), 'philippines-vs-malaysia').sentences[0]).toContain('the Philippines')
  })

  test('are refused in the other order', () => {
    expect(() => preparePair(contextOf('en'), 'sea-india-vs-china')).toThrow('there is no pair sea-india-vs-china')
  })

  test('have pictures with title, first sentence, both names, every category and rating, and the address', () => {
    const squeeze = (text: string) => text.replaceAll(/\s/g, '')
    const faults = locales.flatMap((locale) =>
      ids.flatMap((id) => {
        const context = contextOf(locale)
        const view = preparePair(context, id)
        const svg = toPairPicture(context, id)
        const written = squeeze([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
        const wanted = [
          ...[view.title, view.sentences[0], ...view.partners.map(({ title }) => title)],
          ...view.data.categories.map(({ title }) => title),
          `/${locale}/compare/${id}/`,
        ]
        const marks = svg.match(/stroke-width="2.2"/g)?.length
        const lost = wanted.filter((text) => !written.includes(squeeze(text)))
        return lost.length === 0 && marks === 4 * view.data.categories.length
          ? []
          : [`${locale} ${id}: ${lost.join()} ${marks}`]
      }),
    )
    expect(faults).toEqual([])
    const all = toComparePicture(contextOf('en'))
    // All partners by rule, the two the vendor rated, and the legend.
    expect(all.match(/stroke-width="2.2"/g)).toHaveLength(9 * (atlas.partners.length + 2) + 5)
  })
})
