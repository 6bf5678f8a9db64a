import { describe, expect, it } from 'vitest'
import { released, demand, jobs } from '../loaders/release-project.ts'
import { compareEditions, listEditionChanges } from '../../lib/domain/edition-changes.ts'
import { compareSlices, editionsOf, sliceOf } from '../../lib/domain/editions.ts'
import { formatJson } from '../../lib/domain/format-json.ts'
import { toCanonicalJson } from '../../lib/domain/canonical-json.ts'
import { both, smallChart, smallDataset } from './small-chart.ts'

const datasets = new Map([[smallDataset.id, smallDataset]])
const keysOf = (chart: typeof smallChart) => sliceOf(chart, datasets, new Map()).datasets[0]?.rows.map(({ key }) => key)

describe('what an edition keeps', () => {
  const plain = { ...smallChart, endLabels: {}, series: { order: ['high'] } }

  it('is the rows drawn, with or without a value, and no others', () => {
    expect(keysOf(plain)).toEqual(['high-2019', 'high-2020', 'high-2021', 'high-2030', 'high-2040'])
  })

  it('is also a row at the end of a series, one quoted in any text, and the counts of answers', () => {
    expect(keysOf({ ...plain, endLabels: { high: 'gap/high-printed' } })).toContain('high-printed')
    const quoting = both('{row:gap/low-printed} or so')
    expect(keysOf({ ...plain, breaks: [{ before: 2021, note: quoting }] })).toContain('low-printed')
    expect(keysOf({ ...plain, use: { ...plain.use, bad: quoting } })).toContain('low-printed')
    expect(
      keysOf({ ...plain, samples: 'printed', draws: plain.draws.map((draw) => ({ ...draw, where: {} })) }),
    ).toContain('high-printed')
  })

  it('keeps the titles, notes and version of the dataset whole', () => {
    const [dataset] = sliceOf(plain, datasets, new Map()).datasets
    expect({ ...dataset, rows: [] }).toEqual({ ...smallDataset, rows: [] })
  })

  it('differs by definition, data and sources, each named', () => {
    const slice = sliceOf(plain, datasets, new Map())
    const raised = new Map([['gap', { ...smallDataset, version: 2 }]])
    expect(compareSlices(slice, sliceOf({ ...plain, order: 9 }, datasets, new Map()))).toBeUndefined()
    expect(compareSlices(slice, sliceOf({ ...plain, emphasis: 'low' }, raised, new Map()))).toEqual({
      definition: true,
      datasets: ['gap'],
      sources: [],
    })
  })
})

describe('what an edition changed', () => {
  it('is told by row, by the dataset’s own note, by text, by view and by source', () => {
    const project = released()
    project.set(jobs, 'rows.5.value', 151).set(jobs, 'rows.6.value', 51).raise()
    project.set(demand, 'use.bad.en', 'Worse').set(demand, 'views.1.title.en', 'Later').set(demand, 'emphasis', 'low')
    project.set(demand, 'views.2', { id: 'more', title: both('More') })
    project.set('data/sources.json', '0.publisher.en', 'Bureau')
    expect(project.release('2026-11-25')).toContain(
      'Edition 2 of "demand": its definition, the data of "jobs" and the source "census" changed (data: jobs 1 → 2)',
    )
    const [changes, ...more] = listEditionChanges(editionsOf(project.load(), 'demand'))
    expect(more).toEqual([])
    expect(changes).toMatchObject({ edition: 2, published: '2026-11-25', drawing: true, sources: ['census'] })
    expect(changes?.datasets).toMatchObject([
      {
        versionBefore: 1,
        versionAfter: 2,
        rows: [
          { kind: 'changed', key: 'demand-high-2025', fields: ['value'] },
          { kind: 'changed', key: 'gap-high-2025', fields: ['value'] },
        ],
        notes: [{ version: 2, note: { en: 'Corrected' } }],
      },
    ])
    expect(changes?.views.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['changed late', 'added more'])
    expect(changes?.words).toMatchObject([{ place: 'bad', before: { en: 'Bad' }, after: { en: 'Worse' } }])
  })

  it('is nothing between an edition and itself, and everything when a dataset comes or goes', () => {
    const edition = editionsOf(released().load(), 'demand')[0]
    if (!edition) throw new Error('no edition')
    const empty = { datasets: [], views: [], words: [], drawing: false, sources: [] }
    expect(compareEditions(edition, edition)).toMatchObject(empty)
    const without = { ...edition, datasets: [] }
    const [gone] = compareEditions(edition, without).datasets
    expect(gone).toMatchObject({ versionBefore: 1, notes: [] })
    expect(gone).not.toHaveProperty('versionAfter')
    expect(new Set(gone?.rows.map(({ kind }) => kind))).toEqual(new Set(['removed']))
    expect(compareEditions(without, edition).datasets[0]).toMatchObject({ versionAfter: 1 })
  })
})

describe('JSON as text', () => {
  it('stands on one line where it fits, and reads back as what it was', () => {
    const value = {
      a: [1, 'two', null, { b: true }],
      long: 'x'.repeat(130),
      list: [{ c: 'y'.repeat(120) }, []],
      no: undefined,
    }
    expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    expect(formatJson(value).split('\n').slice(0, 2)).toEqual(['{', '  "a": [1, "two", null, {"b": true}],'])
  })

  it('is the same for the same content in any order of keys, and another for another', () => {
    expect(toCanonicalJson({ b: [1, { d: 2, c: 3 }], a: undefined })).toBe(toCanonicalJson({ b: [1, { c: 3, d: 2 }] }))
    expect(toCanonicalJson([1, 2])).not.toBe(toCanonicalJson([2, 1]))
    expect(toCanonicalJson({ a: null })).not.toBe(toCanonicalJson({}))
  })
})
