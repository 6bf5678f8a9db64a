import { describe, expect, it } from 'vitest'
import type { CompareData } from '../../lib/domain/compare-data.ts'
import type { Row } from '../../lib/schema/dataset.ts'
import { realData } from '../support/real-charts.ts'
import { openCompare } from '../support/real-compare.ts'

const pages = (['en', 'ja'] as const).map((locale) => ({ locale, data: openCompare(locale) }))
const rowAt = new Map<string, Row>(
  [...realData.datasets].flatMap(([id, { rows }]) => rows.map((row) => [`${id}/${row.key}`, row] as const)),
)
/** The first number in a text, whatever parts its thousands and marks its sign. */
const numberIn = (text: string) => Number(/[\d,]+(\.\d+)?/.exec(text)?.[0].replaceAll(',', ''))

/** Every text of the data, with the way to it. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}/${key}`))
}
const cellsOf = (data: CompareData) =>
  data.categories.flatMap(({ id }) =>
    data.partners.map((partner) => ({ at: `${id} ${partner.id}`, cell: data.cells[id]?.[partner.id] })),
  )

describe.each(pages)('the comparison as its page gets it ($locale)', ({ locale, data }) => {
  it('has nine categories in the order of the ratings, each with a cell for every partner', () => {
    const ratings = realData.datasets.get('partner-ratings')
    const categories = ratings?.dimensions.find(({ id }) => id === 'category')?.values ?? []
    expect(categories).toHaveLength(9)
    expect(data.categories.map(({ title }) => title)).toEqual(categories.map(({ title }) => title[locale]))
    expect(data.partners.map(({ id }) => id)).toEqual(realData.partners.map(({ id }) => id))
    expect(cellsOf(data).filter(({ cell }) => cell === undefined)).toEqual([])
  })

  it('has every figure that is referred to, with its source, and none besides', () => {
    const references = new Set([
      ...data.categories.flatMap(({ context }) => context),
      ...cellsOf(data).flatMap(({ cell }) => cell?.evidence.figures ?? []),
    ])
    expect(references.size).toBeGreaterThan(20)
    expect(Object.keys(data.figures).toSorted()).toEqual([...references].toSorted())
    const used = new Set([data.vendor.source, ...Object.values(data.figures).map(({ source }) => source)])
    expect(Object.keys(data.sources).toSorted()).toEqual([...used].toSorted())
  })

  it('has the figures behind every rating by rule among those it shows', () => {
    const inputs = cellsOf(data).flatMap(({ cell }) => cell?.evidence.inputs ?? [])
    expect(inputs.length).toBeGreaterThan(20)
    expect(inputs.filter(({ figure }) => data.figures[figure] === undefined)).toEqual([])
  })

  it('prints each figure as its row has it, with grade, status and source', () => {
    for (const [reference, figure] of Object.entries(data.figures)) {
      const row = rowAt.get(reference)
      expect(figure, reference).toMatchObject({ status: row?.status, grade: row?.grade, source: row?.source })
      expect(figure.value, reference).not.toBe('')
      expect(figure.label, reference).not.toBe('')
      // Greater ones are shortened, each language in its own way.
      if (row?.value !== undefined && Math.abs(row.value) < 1000)
        expect(numberIn(figure.value), reference).toBeCloseTo(Math.abs(row.value), 1)
    }
  })

  it('has no text with a figure left to fill in, no empty text, and none that is no text', () => {
    const texts = textsOf(data)
    expect(texts.length).toBeGreaterThan(500)
    expect(
      texts.filter(([, text]) => text.includes('{row:') || /[{}]|\bundefined\b|\bNaN\b|\[object/.test(text)),
    ).toEqual([])
    const mayBeEmpty = /\/when$/
    expect(texts.filter(([path, text]) => text.trim() === '' && !mayBeEmpty.test(path))).toEqual([])
  })

  it('says why every unknown rating is unknown', () => {
    for (const { at, cell } of cellsOf(data)) {
      expect(cell?.vendor.rating === 'unknown', at).toBe(cell?.vendor.reason !== undefined)
      expect(cell?.evidence.rating === 'unknown', at).toBe(cell?.evidence.reason !== undefined)
    }
  })

  it('rates by rule just where the category has one, and otherwise says why there is none', () => {
    for (const { id, rule, noRule } of data.categories) {
      expect((rule === undefined) !== (noRule === undefined), id).toBe(true)
      const rated = Object.values(data.cells[id] ?? {}).some(({ evidence }) => evidence.rating !== 'unknown')
      expect(rated, id).toBe(rule !== undefined)
    }
  })

  it('argues for every verdict, with a confidence where there is evidence', () => {
    for (const { verdict, confidence, argument, id } of data.categories) {
      expect(argument, id).toBeTruthy()
      expect(confidence === undefined, id).toBe(verdict === 'none')
    }
    for (const { at, cell } of cellsOf(data)) {
      expect(cell?.evidence.argument !== undefined, at).toBe(cell?.evidence.claimed)
      expect(cell?.evidence.confidence === undefined, at).toBe(cell?.evidence.verdict === 'none')
    }
  })
})

describe('the comparison of some partners', () => {
  const pair = openCompare('en', ['india', 'vietnam'])

  it('has those alone, in the order of the data, and no figure of another', () => {
    expect(pair.partners.map(({ id }) => id)).toEqual(['india', 'vietnam'])
    expect(Object.values(pair.cells).flatMap((cells) => Object.keys(cells))).toEqual(
      Array(9).fill(['india', 'vietnam']).flat(),
    )
    const references = cellsOf(pair).flatMap(({ cell }) => cell?.evidence.figures ?? [])
    const frame = pair.categories.flatMap(({ context }) => context)
    expect(Object.keys(pair.figures).toSorted()).toEqual([...new Set([...references, ...frame])].toSorted())
  })

  it('keeps the rating of a group that is not among them', () => {
    expect(pair.cells['time-zone']?.['india']?.vendor.group).toEqual({ partner: 'sea-india', rating: 'poor' })
  })
})
