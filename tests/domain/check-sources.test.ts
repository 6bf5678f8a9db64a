import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of sources', () => {
  it('refuses a row with a mistyped source', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.source', 'cencus'))).toBe(lines`
      data/datasets/jobs.json:96:17  rows[0].source
        expected  the id of a source in data/sources.json
        found     "cencus"
        write     "census", or add the source "cencus" to data/sources.json
    `)
  })

  it('refuses a row with a source nobody declared', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.source', 'white-paper-2020')))
      .toBe(lines`
      data/datasets/jobs.json:96:17  rows[0].source
        expected  the id of a source in data/sources.json
        found     "white-paper-2020"
        fix       add the source "white-paper-2020" to data/sources.json
    `)
  })

  it('refuses a further source that does not exist', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.6.alsoSources', ['survey', 'diary'])))
      .toBe(lines`
      data/datasets/jobs.json:177:9  rows[6].alsoSources[1]
        expected  the id of a source in data/sources.json
        found     "diary"
        fix       add the source "diary" to data/sources.json
    `)
  })
})
