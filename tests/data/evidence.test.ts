import { describe, expect, it } from 'vitest'

import { evidenceReferences, toEvidence } from '../../lib/domain/evidence.ts'
import { fillTitle } from '../../lib/domain/title.ts'
import { formatRow } from '../../lib/i18n/format-row.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { locales, type LocalizedText } from '../../lib/schema/text.ts'
import { realData } from '../support/real-charts.ts'

const all = toEvidence(realData)
const of = (id: string) => {
  const found = all.find(({ category }) => category.id === id)
  if (!found) throw new Error(`of: no evidence on ${id}`)
  return found
}
const members = ['india', 'vietnam', 'philippines', 'indonesia', 'thailand', 'malaysia']

describe('the evidence on the nine claims', () => {
  it.each(all.map((one) => [one.category.id, one] as const))(
    'on %s gives a verdict with evidence, or says that none was found and what would settle it',
    (_, { verdict, confidence, cells, context, argument, wouldSettle }) => {
      const rows = Object.values(cells).flatMap((cell) => cell.rows)
      const open = verdict === 'none' || verdict === 'unsettled'
      expect(confidence === undefined).toBe(verdict === 'none')
      if (verdict === 'none') expect(argument.en).toMatch(/^Nothing was found/)
      else expect(rows.length + context.length).toBeGreaterThan(0)
      if (open) expect(wouldSettle).toBeDefined()
      for (const [id, cell] of Object.entries(cells)) {
        expect(cell.claimed, id).toBe(true)
        if (cell.verdict === 'none') expect(cell.argument?.en, id).toMatch(/^Nothing /)
        else expect(cell.rows.length, id).toBeGreaterThan(0)
        if (cell.verdict === 'none' || cell.verdict === 'unsettled') expect(cell.wouldSettle, id).toBeDefined()
      }
    },
  )

  it('covers nine categories and eight partners', () => {
    expect(all.map(({ category }) => category.id)).toHaveLength(9)
    for (const { cells } of all) expect(Object.keys(cells)).toEqual(['china', 'sea-india', ...members])
  })

  it('is read in both languages with every figure filled in', () => {
    for (const locale of locales) {
      const t = getTranslator(locale)
      const fill = (text: LocalizedText | undefined) =>
        text && fillTitle(text[locale], realData.datasets, (row) => formatRow(row, locale, t))
      for (const one of all) {
        const cells = Object.values(one.cells)
        const texts = [one, ...cells].flatMap(({ argument, wouldSettle }) => [fill(argument), fill(wouldSettle)])
        for (const text of [...texts, fill(one.rule?.text), fill(one.noRule?.text), fill(one.methods)])
          expect(text ?? '').not.toMatch(/[{}]|undefined|NaN/)
      }
    }
    const { argument } = of('talent-continuity')
    const t = getTranslator('ja')
    expect(fillTitle(argument.ja, realData.datasets, (row) => formatRow(row, 'ja', t))).toContain('2025年は14.8%')
  })

  it('rests on nothing that must not count', () => {
    const used = [...realData.evidence.values()].flatMap(evidenceReferences)
    for (const dataset of [
      'iso27001-certificates',
      'jetro-worker-cost',
      'offshore-destinations-2024',
      'partner-ratings',
    ])
      expect(
        used.filter((reference) => reference.startsWith(`${dataset}/`)),
        dataset,
      ).toEqual([])
    expect(used).not.toContain('data-protection-laws/in-force-china-counter-espionage')
    expect(used).not.toContain('kearney-gsli/rank-vietnam-2023')
  })

  it('shows Japan’s own rules beside those of the partners', () => {
    const context = of('compliance').context.map(({ reference }) => reference)
    expect(context).toContain('data-protection-laws/content-japan-economic-security')
    expect(context).toContain('rule-of-law/rule-of-law-japan-2023')
    for (const id of ['china', ...members])
      expect(of('compliance').cells[id]?.rows.map(({ reference }) => reference)).toContain(
        `rule-of-law/rule-of-law-${id}-2023`,
      )
  })
})

describe('the reading of the evidence', () => {
  const readings = (id: string) =>
    Object.fromEntries(Object.entries(of(id).cells).map(([partner, { reading }]) => [partner, reading.rating]))

  it('on time zones follows from the hours shared, worked out here from the clocks', () => {
    const zones = realData.datasets.get('partner-time-zones')
    const offset = (place: string) => zones?.rows.find(({ key }) => key === `utc-offset-${place}`)?.value ?? Number.NaN
    // Nine hours on both sides; each hour of difference takes one away. At least 8 excellent, 7 good, 5 fair.
    const shared = (place: string) => 9 - Math.abs(offset('japan') - offset(place))
    const rate = (hours: number) => (hours >= 8 ? 'excellent' : hours >= 7 ? 'good' : hours >= 5 ? 'fair' : 'poor')
    const places = ['china', ...members].map((id) => [id, id === 'indonesia' ? 'indonesia-west' : id] as const)
    expect(places.map(([id, place]) => `${id} ${shared(place)}`)).toEqual([
      ...['china 8', 'india 5.5', 'vietnam 7', 'philippines 8', 'indonesia 7', 'thailand 7', 'malaysia 8'],
    ])
    expect(readings('time-zone')).toEqual({
      ...Object.fromEntries(places.map(([id, place]) => [id, rate(shared(place))])),
      'sea-india': 'unknown',
    })
    expect(of('time-zone').cells['sea-india']?.reading).toMatchObject({
      ...{ reason: 'members-differ', range: { best: 'excellent', worst: 'fair' } },
    })
  })

  it('contradicts the vendor where a member of the group is as near as China', () => {
    expect(of('time-zone').verdict).toBe('contradicts')
    for (const id of ['philippines', 'malaysia'])
      expect(of('time-zone').cells[id]).toMatchObject({ verdict: 'contradicts', confidence: 'high' })
  })

  it('is what the rules give, to the letter', () => {
    const table = ['language-and-culture', 'technical-expertise', 'compliance'].map((id) =>
      ['china', ...members].map((partner) => readings(id)[partner]).join(' '),
    )
    expect(table).toEqual([
      'excellent fair good poor fair fair unknown',
      'excellent good good good good good excellent',
      'fair fair fair fair fair fair good',
    ])
  })

  it('rates nothing where nothing measures all partners by one method, and says why', () => {
    const reasons = {
      ...{ 'system-quality': 'no-evidence', 'talent-continuity': 'methods-differ', consulting: 'no-evidence' },
      ...{ 'long-term-partnership': 'no-evidence', 'cost-performance': 'no-evidence' },
    }
    for (const [id, reason] of Object.entries(reasons)) {
      for (const cell of Object.values(of(id).cells))
        expect(cell.reading, id).toEqual({ rating: 'unknown', reason, inputs: [] })
    }
    expect(of('talent-continuity').methods).toBeDefined()
  })

  it('gives no group a rating that its members do not share', () => {
    for (const { cells } of all) {
      const reading = cells['sea-india']?.reading
      const own = new Set(members.map((id) => cells[id]?.reading.rating))
      if (reading?.rating !== 'unknown') expect([...own]).toEqual([reading?.rating])
    }
  })
})
