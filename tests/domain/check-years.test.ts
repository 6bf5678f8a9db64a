import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of years', () => {
  it('refuses years that run backwards in one measure and place', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.year', 2025))).toBe(lines`
      data/datasets/shares.json:110:15  rows[1].year
        expected  2025 or later: years ascend within one measure and place
        found     2024, after row "japan-2023" of 2025
        fix       move row "japan-2024" above row "japan-2023"
    `)
  })

  it('refuses two rows for one measure, place and year', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.year', 2024))).toBe(lines`
      data/datasets/shares.json:103:5  rows[1]
        expected  one row for each measure, place, year and period
        found     row "japan-2024", which gives the same as row "japan-2023"
        fix       remove one of the two, or tell them apart by "period" or a dimension
    `)
  })

  it('refuses an observation of a year after the day of checking', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.1.year', 2027))).toBe(lines`
      data/datasets/shares.json:110:15  rows[1].year
        expected  an observation made by 2026-11-20, the day the dataset was checked
        found     2027, with status "observed"
        write     "projection" or "estimate" as the status, or correct the year or "checked"
    `)
  })

  it('refuses an observation of a fiscal year that has not begun', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'checked', '2024-03-31'))).toBe(lines`
      data/datasets/shares.json:110:15  rows[1].year
        expected  an observation made by 2024-03-31, the day the dataset was checked
        found     2024, with status "observed"
        write     "projection" or "estimate" as the status, or correct the year or "checked"

      data/datasets/shares.json:124:15  rows[2].year
        expected  an observation made by 2024-03-31, the day the dataset was checked
        found     2024, with status "observed"
        write     "projection" or "estimate" as the status, or correct the year or "checked"
    `)
  })

  it('refuses an observation of a period that has not begun', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.1.period', '2024-10..2026-12')))
      .toBe(lines`
      data/datasets/shares.json:116:17  rows[1].period
        expected  an observation made by 2026-11-20, the day the dataset was checked
        found     2024-10..2026-12, with status "observed"
        write     "projection" or "estimate" as the status, or correct the year or "checked"
    `)
  })
})
