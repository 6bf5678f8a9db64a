import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('dates, addresses and rules of a file', () => {
  it('refuses a date in another form', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'checked', '20/11/2026'))).toBe(lines`
      data/datasets/jobs.json:21:14  checked
        expected  a date such as "2026-11-20"
        found     "20/11/2026"
        write     it in the form "2026-11-20"
    `)
  })

  it('refuses a period in another form', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.period', 'autumn 2024')))
      .toBe(lines`
      data/datasets/jobs.json:97:17  rows[0].period
        expected  a date or range such as "2024-10" or "2026-04-17..2026-06-12"
        found     "autumn 2024"
        write     it in the form "2024-10"
    `)
  })

  it('refuses an address without a scheme', () => {
    expect(readProblems((project) => project.set('data/sources.json', '0.url', 'example.org'))).toBe(lines`
      data/sources.json:14:12  [0].url
        expected  an absolute address that begins with https:// or http://
        found     "example.org"
        fix       correct it: it must be an absolute address that begins with https:// or http://
    `)
  })

  it('refuses a contact that is no e-mail address', () => {
    expect(readProblems((project) => project.set('data/site.json', 'contact', 'editor'))).toBe(lines`
      data/site.json:12:14  contact
        expected  an e-mail address
        found     "editor"
        write     an address such as "name@example.org"
    `)
  })

  it('refuses an origin with a path', () => {
    expect(readProblems((project) => project.set('data/site.json', 'origin', 'https://example.org/atlas'))).toBe(lines`
      data/site.json:6:13  origin
        expected  text like "https://example.org", without a path
        found     "https://example.org/atlas"
        write     it in the form "https://example.org"
    `)
  })

  it('refuses two kinds of content in one row', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.rating', 'good'))).toBe(lines`
      data/datasets/jobs.json:85:5  rows[0]
        expected  an object that holds exactly one of "value", "range", "text", "date", "rating" or "missing"
        found     "value" and "rating"
        fix       keep one of "value", "range", "text", "date", "rating" or "missing", no more and no less
    `)
  })

  it('refuses a derived figure without its method', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.grade', 'derived'))).toBe(lines`
      data/datasets/jobs.json:85:5  rows[0].method
        expected  a value: it is required when the grade is "derived"
        found     nothing
        fix       say how the value was computed
    `)
  })

  it('refuses a range that runs downwards', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/jobs.json', 'rows.0.value')
          .set('data/datasets/jobs.json', 'rows.0.range', { from: 9, to: 1 }),
      ),
    ).toBe(lines`
      data/datasets/jobs.json:96:16  rows[0].range
        expected  an object that runs from the smaller to the larger value
        found     an object with "from", "to"
        fix       swap the two values
    `)
  })

  it('refuses a source with neither address nor reason', () => {
    expect(readProblems((project) => project.remove('data/sources.json', '0.url'))).toBe(lines`
      data/sources.json:2:3  [0].url
        expected  either "url" or, when there is none, "urlAbsent" with the reason
        found     nothing
        fix       give either "url" or, when there is none, "urlAbsent" with the reason
    `)
  })

  it('refuses a site that is no object', () => {
    expect(readProblems((project) => project.write('data/site.json', '[]'))).toBe(lines`
      data/site.json:1:1
        expected  an object
        found     an empty list
        write     {…}
    `)
  })

  it('refuses a source that is no object', () => {
    expect(readProblems((project) => project.write('data/sources.json', 'null'))).toBe(lines`
      data/sources.json:1:1
        expected  a list
        found     null
        write     […]
    `)
  })
})
