import { describe, expect, it } from 'vitest'
import { evidenceReferences, toEvidence } from '../../lib/domain/evidence.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { Project } from '../loaders/project.ts'
import { hoursDataset, hoursRule } from '../loaders/project-files.ts'

const text = (words: string) => ({ en: words, ja: `${words}（日本語）` })

function open() {
  const project = new Project()
  const { noRule: _, ...evidence } = project.read('data/evidence/time-zone.json') as Record<string, unknown>
  const china = project.read('data/partners/china.json') as object
  project
    .add('data/datasets/hours.json', hoursDataset)
    .add('data/evidence/time-zone.json', { ...evidence, rule: hoursRule })
    .set('data/evidence/quality.json', 'context', ['shares/question'])
    .set('data/evidence/quality.json', 'methods', text('Two methods'))
    .add('data/partners/mongolia.json', { ...china, id: 'mongolia', order: 3 })
  const { data, problems } = loadData(project.root, '')
  project.delete('.')
  if (!data) throw new Error(JSON.stringify(problems))
  return data
}

const data = open()
const all = toEvidence(data)
const [quality, zone] = all

describe('the evidence', () => {
  it('follows the order of the categories, with every partner in each', () => {
    expect(all.map(({ category }) => category.id)).toEqual(['quality', 'time-zone'])
    expect(all.map(({ cells }) => Object.keys(cells))).toEqual(Array(2).fill(['south', 'china', 'mongolia']))
  })

  it('keeps verdict, confidence, argument, methods and the reason why nothing is rated', () => {
    expect(quality).toMatchObject({
      ...{ verdict: 'unsettled', confidence: 'low', methods: text('Two methods'), wouldSettle: text('A survey') },
      ...{ argument: text('Japan had {row:shares/japan-2023}'), noRule: { reason: 'no-evidence' } },
    })
    expect(quality?.rule).toBeUndefined()
    expect(zone?.rule?.combine).toBe('median-worse')
  })

  it('resolves a row to its figure, year, status, grade, place and source', () => {
    const [figure] = quality?.cells['china']?.rows ?? []
    expect(figure).toMatchObject({
      ...{ reference: 'shares/japan-2023', dataset: { id: 'shares', title: text('shares') }, measure: text('share') },
      ...{ place: [text('japan'), text('any')], source: { id: 'census' } },
      row: { value: 85.1, unit: 'percent', year: 2023, status: 'observed', grade: 'primary' },
    })
    expect(quality?.context.map(({ row }) => row.text)).toEqual([text('Asked')])
  })

  it('reads each partner by the rule', () => {
    expect(zone?.cells['china']?.reading.rating).toBe('excellent')
    expect(zone?.cells['south']?.reading).toMatchObject({
      ...{ rating: 'unknown', reason: 'group-not-measured', range: { best: 'fair', worst: 'fair' } },
    })
    expect(quality?.cells['china']?.reading).toEqual({ rating: 'unknown', reason: 'no-evidence', inputs: [] })
  })

  it('says what would settle an open question, and nothing more of a settled one', () => {
    expect(quality?.cells['south']).toMatchObject({ verdict: 'none', rows: [], wouldSettle: text('A survey') })
    expect(quality?.cells['south']?.confidence).toBeUndefined()
    expect(quality?.cells['china']?.wouldSettle).toBeUndefined()
  })

  it('judges no claim about a partner of whom nothing is claimed', () => {
    expect(quality?.cells['mongolia']).toEqual({
      ...{ verdict: 'none', claimed: false, rows: [] },
      reading: { rating: 'unknown', reason: 'no-evidence', inputs: [] },
    })
    expect(quality?.cells['china']?.claimed).toBe(true)
  })

  it('names every row it rests on once', () => {
    const evidence = data.evidence.get('quality')
    expect(evidence && evidenceReferences(evidence)).toEqual(['shares/japan-2023', 'shares/question'])
  })

  it('throws on a row that does not exist: the check comes first', () => {
    const datasets = new Map([...data.datasets].filter(([id]) => id !== 'shares'))
    expect(() => toEvidence({ ...data, datasets })).toThrow('toFigure: no row, measure or source for shares/question')
  })

  it('is empty without ratings', () => {
    expect(toEvidence({ ...data, datasets: new Map() })).toEqual([])
  })
})
