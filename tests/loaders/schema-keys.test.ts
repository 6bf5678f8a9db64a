import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('keys and options of a file', () => {
  it('refuses a mistyped key', () => {
    expect(readProblems((project) => project.replace('data/datasets/jobs.json', '"alsoSources"', '"alsoSource"')))
      .toBe(lines`
      data/datasets/jobs.json:175:7  rows[6].alsoSource
        expected  one of the keys "key", "measure", "at", "year", "period", "value", "range", "text", "date", "rating", "missing", "approximate", "unit", "status", "grade", "source", "alsoSources", "method", "note", "headline", "claims" or "limits"
        found     the unknown key "alsoSource"
        write     "alsoSources", or remove the key
    `)
  })

  it('refuses a key that is like none', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.colour', 'red'))).toBe(lines`
      data/datasets/jobs.json:97:7  rows[0].colour
        expected  one of the keys "key", "measure", "at", "year", "period", "value", "range", "text", "date", "rating", "missing", "approximate", "unit", "status", "grade", "source", "alsoSources", "method", "note", "headline", "claims" or "limits"
        found     the unknown key "colour"
        fix       remove the key
    `)
  })

  it('refuses an unknown language', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title.fr', 'Emplois'))).toBe(lines`
      data/datasets/jobs.json:7:5  title.fr
        expected  one of the keys "en" or "ja"
        found     the unknown key "fr"
        fix       remove the key
    `)
  })

  it('refuses a mistyped option', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.status', 'obsreved'))).toBe(lines`
      data/datasets/jobs.json:94:17  rows[0].status
        expected  one of "observed", "estimate" or "projection"
        found     "obsreved"
        write     "observed"
    `)
  })

  it('refuses an option that is like none', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'calendar', 'lunar'))).toBe(lines`
      data/datasets/jobs.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     "lunar"
        write     "calendar" or "fiscal"
    `)
  })

  it('refuses an option of another type', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'calendar', 5))).toBe(lines`
      data/datasets/jobs.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     5
        write     "calendar" or "fiscal"
    `)
  })

  it('refuses false where only true may stand', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.approximate', false))).toBe(lines`
      data/datasets/jobs.json:97:22  rows[0].approximate
        expected  true
        found     false
        write     true, or remove the key
    `)
  })
})
