import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listDue, nextCheckOf } from '../../../lib/domain/reading/next-check.ts'
import { parse } from '../../markdown/fixture.ts'

const { article: base } = parse('Text.')
if (!base) throw new Error('the fixture does not parse')
const checkedOn = (slug: string, checked: string) => ({ ...base, slug, front: { ...base.front, checked } })

describe('the next check', () => {
  it.each([
    ['2026-11-20', 6, '2027-05-20'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-06-30', 6, '2026-12-30'],
  ])('of %s in %i months is %s', (checked, months, next) => {
    expect(nextCheckOf(checked, months)).toBe(next)
  })

  it('is always a day of the calendar, and later', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, months) => {
        const checked = date.toISOString().slice(0, 10)
        const next = nextCheckOf(checked, months)
        return next > checked && new Date(`${next}T00:00:00Z`).toISOString().startsWith(next)
      }),
    )
  })
})

describe('the articles that are due', () => {
  it('are those whose day is past, each once, longest due first', () => {
    const articles = [checkedOn('new', '2026-12-01'), checkedOn('old', '2026-01-01'), checkedOn('older', '2025-12-01')]
    expect(listDue([...articles, ...articles], 6, '2026-12-02')).toEqual([
      { slug: 'older', due: '2026-06-01' },
      { slug: 'old', due: '2026-07-01' },
    ])
  })

  it('do not hold one on its very day', () => {
    expect(listDue([checkedOn('a', '2026-05-20')], 6, '2026-11-20')).toEqual([])
    expect(listDue([checkedOn('a', '2026-05-20')], 6, '2026-11-21')).toHaveLength(1)
  })
})
