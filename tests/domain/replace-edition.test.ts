import { describe, expect, it } from 'vitest'
import { editionsOf } from '../../lib/domain/editions.ts'
import { ReleaseProject, demand, jobs, released } from '../loaders/release-project.ts'
import { lines } from '../loaders/project.ts'

const first = 'data/editions/demand/1.json'
const second = 'data/editions/demand/2.json'

describe('writing the newest edition anew', () => {
  it('takes changes in place, of words, views and data', () => {
    const project = released().set(jobs, 'rows.5.value', 151).set(jobs, 'rows.6.value', 51).remove(demand, 'views.1')
    expect(project.release('2026-11-25', new Set(['demand']))).toBe(
      [
        'Edition 1 of "demand", written anew: its definition and the data of "jobs" changed (data: jobs 1)',
        'Version 1 of the data "jobs", written anew',
        'Wrote 1 edition and data/views.lock.json.\n',
      ].join('\n'),
    )
    expect(project.check()).toBe('')
    expect(editionsOf(project.load(), 'demand')).toHaveLength(1)
    expect(project.release('2026-11-26', 'all')).toBe('Nothing to release: every link shows what it showed.\n')
  })

  it('leaves older editions alone', () => {
    const project = released().set(demand, 'note.en', 'Second')
    project.release()
    const before = project.readText(first)
    project.set(demand, 'note.en', 'Third').release('2026-11-26', 'all')
    expect(project.readText(first)).toBe(before)
    expect(project.readText(second)).toContain('Third')
    expect(project.check()).toBe('')
  })

  it('refuses a change that an edition which stays would show too', () => {
    const quote = { en: '{row:jobs/demand-high-2025} asked', ja: '{row:jobs/demand-high-2025}人' }
    const project = new ReleaseProject().set('data/charts/shares.json', 'note', quote)
    project.release()
    project.set(jobs, 'rows.5.value', 151).set(jobs, 'rows.6.value', 51)
    expect(project.release('2026-11-25', new Set(['demand']))).toContain(lines`
      data/datasets/jobs.json:3:14  version
        expected  a change that only the charts to replace show
        found     "jobs" is also in "shares"
        fix       raise "version", or replace "shares" too, if no reader has seen them
    `)
    expect(project.release('2026-11-25', new Set(['demand', 'shares']))).toContain('Wrote 2 editions')
  })

  it('refuses a chart it does not know', () => {
    expect(released().release('2026-11-25', new Set(['demnad']))).toBe(
      '--replace: there is no chart "demnad" in data/charts\n',
    )
  })
})
