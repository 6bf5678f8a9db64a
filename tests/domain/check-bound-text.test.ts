import { describe, expect, it } from 'vitest'
import { checkBoundText } from '../../lib/domain/check-bound-text.ts'
import type { CheckInput } from '../../lib/domain/check-finding.ts'

const input: CheckInput = {
  ...{ sources: [], sourceIds: undefined, datasets: [], charts: [], partners: [], evidence: [] },
  unread: { datasets: new Set(['jobs']), partners: new Set(), evidence: new Set() },
}
const foundIn = (en: string, ja: string) =>
  checkBoundText({ en, ja }, ['note'], input).map(({ path, found }) => `${path.join('.')} ${found}`)

describe('the texts of a chart', () => {
  it.each([
    ['About 790,000 people', 'note.en "790,000", typed by hand'],
    ['The share is 85.1%.', 'note.en "85.1%", typed by hand'],
    ['It costs ¥510,000', 'note.en "¥510,000", typed by hand'],
    ['A shortage of 8 in ten', 'note.en "8", typed by hand'],
    ['2000% more', 'note.en "2000%", typed by hand'],
  ])('take their figures from rows: %s', (en, found) => {
    expect(foundIn(en, '不足')).toEqual([found])
  })

  it('take them from rows in Japanese too, whatever their width', () => {
    expect(foundIn('A gap', '不足は７９万人')).toEqual(['note.ja "79", typed by hand'])
  })

  it('may name years, and words that hold a digit', () => {
    expect(foundIn('Made in 2019, for FY2024. Level N1, 2018–2030.', '2019年の推計、2024年度、N1')).toEqual([])
  })

  it('may bind a row, the same in both languages', () => {
    expect(foundIn('About {row:jobs/gap-2030} people', '約{row:jobs/gap-2030}人')).toEqual([])
    expect(foundIn('About {row:jobs/gap-2030} people', '不足')).toEqual(['note.ja nothing'])
  })
})
