import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('faults of several files', () => {
  it('tells all faults of all files at once', () => {
    expect(
      readProblems((project) =>
        project
          .write('data/site.json', '{')
          .set('data/charts/shares.json', 'kind', 'pie')
          .set('data/datasets/jobs.json', 'rows.0.source', 'cencus')
          .remove('data/partners/china.json', 'title.ja'),
      ),
    ).toBe(lines`
      data/charts/shares.json:3:11  kind
        expected  one of "line", "bar", "stacked", "share", "dot" or "slope"
        found     "pie"
        write     "line", "bar", "stacked", "share", "dot" or "slope"

      data/datasets/jobs.json:96:17  rows[0].source
        expected  the id of a source in data/sources.json
        found     "cencus"
        write     "census", or add the source "cencus" to data/sources.json

      data/partners/china.json:3:12  title.ja
        expected  the text in Japanese
        found     nothing: the Japanese text is missing
        fix       add "ja": "…" beside "en"

      data/site.json:1:1
        expected  a closing }
        found     the end of the file
        write     } where this part ends
    `)
  })

  it('tells only the fault itself when others refer to a faulty dataset', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'calendar', 'lunar'))).toBe(lines`
      data/datasets/jobs.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     "lunar"
        write     "calendar" or "fiscal"
    `)
  })

  it('tells only the fault itself when rows cite a faulty source', () => {
    expect(readProblems((project) => project.set('data/sources.json', '0.interest.level', 'noen'))).toBe(lines`
      data/sources.json:16:16  [0].interest.level
        expected  one of "none", "indirect" or "direct"
        found     "noen"
        write     "none"
    `)
  })

  it('tells only the fault itself when the sources cannot be read', () => {
    expect(readProblems((project) => project.write('data/sources.json', '['))).toBe(lines`
      data/sources.json:1:1
        expected  a closing ]
        found     the end of the file
        write     ] where this part ends
    `)
  })

  it('tells only the fault itself when a rated partner is faulty', () => {
    expect(readProblems((project) => project.remove('data/partners/china.json', 'short'))).toBe(lines`
      data/partners/china.json:1:1  short
        expected  the key "short"
        found     nothing
        fix       add "short": {"en": "…", "ja": "…"}
    `)
  })

  it('tells only the fault itself when the ratings are faulty', () => {
    expect(readProblems((project) => project.set('data/datasets/partner-ratings.json', 'version', 0))).toBe(lines`
      data/datasets/partner-ratings.json:3:14  version
        expected  a number of at least 1
        found     0
        write     a number of at least 1
    `)
  })
})
