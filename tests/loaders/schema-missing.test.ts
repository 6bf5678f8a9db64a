import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('what a file lacks', () => {
  it('refuses a missing Japanese text', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'title.ja'))).toBe(lines`
      data/datasets/jobs.json:4:12  title.ja
        expected  the text in Japanese
        found     nothing: the Japanese text is missing
        fix       add "ja": "…" beside "en"
    `)
  })

  it('refuses a missing English text', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'dimensions.0.values.1.title.en')))
      .toBe(lines`
      data/datasets/jobs.json:39:20  dimensions[0].values[1].title.en
        expected  the text in English
        found     nothing: the English text is missing
        fix       add "en": "…" beside "ja"
    `)
  })

  it('refuses a text in one language only', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title', 'Jobs'))).toBe(lines`
      data/datasets/jobs.json:4:12  title
        expected  an object
        found     "Jobs"
        write     {"en": "…", "ja": "…"}
    `)
  })

  it('refuses a missing text', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'caveat'))).toBe(lines`
      data/datasets/jobs.json:1:1  caveat
        expected  the key "caveat"
        found     nothing
        fix       add "caveat": {"en": "…", "ja": "…"}
    `)
  })

  it('refuses a missing key with fixed options', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'rows.0.status'))).toBe(lines`
      data/datasets/jobs.json:85:5  rows[0].status
        expected  the key "status", one of "observed", "estimate" or "projection"
        found     nothing
        fix       add "status": "observed"
    `)
  })

  it('refuses a missing list', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'measures'))).toBe(lines`
      data/datasets/jobs.json:1:1  measures
        expected  the key "measures"
        found     nothing
        fix       add "measures": […]
    `)
  })

  it('refuses a missing number', () => {
    expect(readProblems((project) => project.remove('data/charts/demand.json', 'order'))).toBe(lines`
      data/charts/demand.json:1:1  order
        expected  the key "order"
        found     nothing
        fix       add "order": 1
    `)
  })

  it('refuses a missing object', () => {
    expect(readProblems((project) => project.remove('data/charts/demand.json', 'series'))).toBe(lines`
      data/charts/demand.json:1:1  series
        expected  the key "series"
        found     nothing
        fix       add "series": {…}
    `)
  })
})
