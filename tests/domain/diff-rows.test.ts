import { describe, expect, it } from 'vitest'
import { diffRows } from '../../lib/domain/diff-rows.ts'
import { datasetSchema, type Dataset } from '../../lib/schema/dataset.ts'

const both = (text: string) => ({ en: text, ja: `${text}（日本語）` })

const row = (key: string, content: object = { value: 100 }) => ({
  ...{ key, measure: 'gap', at: { scenario: 'low' }, year: 2030, unit: 'persons', status: 'projection' },
  ...{ grade: 'primary', source: 'meti', ...content },
})

const dataset = (version: number, rows: object[], id = 'gap'): Dataset =>
  datasetSchema.parse({
    ...{ id, version, title: both('Gap'), summary: both('Gap'), caveat: both('None'), place: both('Japan') },
    ...{ calendar: 'calendar', checked: '2026-11-20', dimensions: [] },
    measures: [{ id: 'gap', title: both('Gap'), unit: 'persons' }],
    rows,
  })

/** The fields told as changed when a row goes from one content to another. */
function changedFields(before: object, after: object) {
  const changes = diffRows(dataset(1, [row('a', before)]), dataset(2, [row('a', after)]))
  return changes.flatMap((change) => (change.kind === 'changed' ? change.fields : [change.kind]))
}

describe('what changed between two versions of a dataset', () => {
  it('is nothing when only words about the dataset or the order of its rows changed', () => {
    const before = dataset(1, [row('a'), row('b')])
    expect(diffRows(before, { ...dataset(2, [row('b'), row('a')]), caveat: both('Careful') })).toEqual([])
  })

  it('lists added and changed rows as the later version orders them, then the removed ones', () => {
    const before = dataset(1, [row('gone'), row('kept'), row('revised')])
    const after = dataset(2, [row('revised', { value: 110 }), row('new', { value: 5 }), row('kept')])
    const [gone, , revised] = before.rows
    expect(diffRows(before, after)).toEqual([
      { kind: 'changed', key: 'revised', before: revised, after: after.rows[0], fields: ['value'] },
      { kind: 'added', key: 'new', after: after.rows[1] },
      { kind: 'removed', key: 'gone', before: gone },
    ])
  })

  it.each([
    ['a value', { value: 1 }, { value: 0 }, ['value']],
    ['a value withdrawn', { value: 1 }, { missing: both('withdrawn') }, ['value', 'missing']],
    ['a reason', { missing: both('not published') }, { missing: both('withdrawn') }, ['missing']],
    ['a value for a range', { value: 1 }, { range: { from: 1, to: 2 } }, ['value', 'range']],
    ['one end of a range', { range: { from: 1, to: 2 } }, { range: { from: 1, to: 3 } }, ['range']],
    ['a text in one language', { text: both('a') }, { text: { ...both('a'), ja: '乙' } }, ['text']],
    ['a date', { date: '2026-11-20' }, { date: '2026-11-21' }, ['date']],
    ['a rating', { rating: 'good' }, { rating: 'fair' }, ['rating']],
    ['a note', { value: 1 }, { value: 1, note: both('revised') }, ['note']],
    ['a note taken back', { value: 1, note: both('revised') }, { value: 1 }, ['note']],
    [
      'what the figure is',
      { value: 1 },
      { value: 1, unit: 'percent', status: 'observed', grade: 'secondary', source: 'ipa' },
      ['unit', 'status', 'grade', 'source'],
    ],
    [
      'what it describes',
      { value: 1 },
      { value: 1, at: { scenario: 'high' }, year: 2031, period: '2031-04' },
      ['at', 'year', 'period'],
    ],
    ['"about"', { value: 1, approximate: true }, { value: 1 }, ['approximate']],
    ['further sources', { value: 1, alsoSources: ['ipa'] }, { value: 1, alsoSources: ['ipa', 'mic'] }, ['alsoSources']],
    ['a limit', { value: 1 }, { value: 1, limits: { chart: both('one mention') } }, ['limits']],
    [
      'a reason of a limit',
      { limits: { chart: both('a') }, value: 1 },
      { limits: { evidence: both('a') }, value: 1 },
      ['limits'],
    ],
  ])('names %s', (_, before, after, fields) => {
    expect(changedFields(before, after)).toEqual(fields)
  })

  it('does not count the order in which a file writes the parts of a row', () => {
    expect(changedFields({ range: { from: 1, to: 2 } }, { range: { to: 2, from: 1 } })).toEqual([])
  })

  it('is refused for two datasets', () => {
    expect(() => diffRows(dataset(1, [row('a')]), dataset(1, [row('a')], 'other'))).toThrow(
      'diffRows: gap and other are two datasets',
    )
  })
})
