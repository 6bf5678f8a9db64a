import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

const jobs = 'data/datasets/jobs.json'
const entry = (version: number) => ({ version, date: '2026-11-25', note: { en: 'Corrected', ja: '訂正' } })
const given = (version: number, ...changes: number[]) =>
  readProblems((project) => project.set(jobs, 'version', version).set(jobs, 'changes', changes.map(entry)))

describe('the changes of a dataset', () => {
  it('have one entry for each version after the first', () => {
    expect(given(1)).toBe('')
    expect(given(3, 2, 3)).toBe('')
    expect(given(3, 3)).toContain(lines`
        expected  one entry for each version from 2 to 3, oldest first
        found     version 3
        fix       add {"version": 2, "date": "…", "note": {"en": "…", "ja": "…"}} to "changes"
    `)
  })

  it('name no version that is not there yet, and stand in order', () => {
    expect(given(1, 2)).toContain(lines`
        expected  no entry: version 1 changed nothing
        found     version 2
        write     "version": 2 at the top of the file, or remove the entry
    `)
    expect(given(3, 3, 2)).toContain(lines`
        expected  one entry for each version from 2 to 3, oldest first
        found     versions 3 and 2
        fix       put each version once, oldest first
    `)
  })
})
