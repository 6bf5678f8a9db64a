import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionsOf } from '../../lib/domain/editions.ts'
import { ReleaseProject, demand, jobs, lock, released } from '../loaders/release-project.ts'
import { lines } from '../loaders/project.ts'

const first = 'data/editions/demand/1.json'

describe('the first release', () => {
  it('is asked for in one message, and writes every chart and every dataset', () => {
    const project = new ReleaseProject()
    expect(project.check()).toBe(lines`
      data/views.lock.json
        expected  the list of everything released
        found     no such file
        fix       run npm run release, and keep what it writes in version control
    `)
    expect(project.release()).toBe(
      [
        'Edition 1 of "demand", the first (data: jobs 1)',
        'Edition 1 of "shares", the first (data: shares 1)',
        'Version 1 of the data "jobs"',
        'Version 1 of the data "partner-ratings"',
        'Version 1 of the data "shares"',
        'Wrote 2 editions and data/views.lock.json.\n',
      ].join('\n'),
    )
    expect(project.check()).toBe('')
  })

  it('refuses while anything else is wrong, and writes nothing', () => {
    const project = new ReleaseProject().set('data/site.json', 'contact', 'editor')
    expect(project.release()).toMatch(/^Nothing was released: mend these first\.\n\ndata\/site\.json:/)
    expect(() => project.readText(lock)).toThrow('ENOENT')
  })
})

describe('a change from release to release', () => {
  it('needs a new version, becomes edition 2, and leaves edition 1 as it was to the byte', () => {
    const project = released()
    const before = project.readText(first)

    project.set(jobs, 'rows.5.value', 151).set(jobs, 'rows.6.value', 51)
    expect(project.check()).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  what was released as version 1: a released version never changes
        found     other content under the same version
        fix       raise "version" to 2, say in "changes" what is different, and run npm run release
    `)
    expect(project.release('2026-11-25')).toContain('Nothing was released')

    project.set(jobs, 'version', 2)
    expect(project.check()).toContain('expected  one entry for each version from 2 to 2, oldest first')
    project.raise()
    expect(project.check()).toBe(lines`
      data/charts/demand.json:1:1
        expected  what edition 1 shows
        found     the data of "jobs", changed since
        fix       run npm run release: it becomes edition 2

      data/datasets/jobs.json:3:14  version
        expected  a version in data/views.lock.json
        found     version 2, not released yet
        fix       run npm run release
    `)
    expect(project.release('2026-11-25')).toBe(
      [
        'Edition 2 of "demand": the data of "jobs" changed (data: jobs 1 → 2)',
        'Version 2 of the data "jobs"',
        'Wrote 1 edition and data/views.lock.json.\n',
      ].join('\n'),
    )

    expect(project.readText(first)).toBe(before)
    const editions = editionsOf(project.load(), 'demand')
    expect(editions.map(({ edition, published, pins }) => ({ edition, published, pins }))).toEqual([
      { edition: 1, published: '2026-11-20', pins: { jobs: 1 } },
      { edition: 2, published: '2026-11-25', pins: { jobs: 2 } },
    ])
    const high = editions.map(({ datasets }) => datasets[0]?.rows.find(({ key }) => key === 'demand-high-2025')?.value)
    expect(high).toEqual([150, 151])
  })

  it('of a chart’s words becomes an edition of that chart alone', () => {
    const project = released().set(demand, 'note.en', 'Another note')
    expect(project.check()).toBe(lines`
      data/charts/demand.json:1:1
        expected  what edition 1 shows
        found     its definition, changed since
        fix       run npm run release: it becomes edition 2
    `)
    expect(project.release()).toBe(
      'Edition 2 of "demand": its definition changed (data: jobs 1)\nWrote 1 edition and data/views.lock.json.\n',
    )
  })

  it('of a source becomes an edition of the charts that cite it', () => {
    const project = released().set('data/sources.json', '1.title.en', 'Report, corrected')
    expect(project.check()).toBe(lines`
      data/charts/demand.json:1:1
        expected  what edition 1 shows
        found     the source "survey", changed since
        fix       run npm run release: it becomes edition 2
    `)
  })

  it('of a chart’s place in the gallery is none, nor is another layout of a file', () => {
    const project = released().set(demand, 'order', 7)
    project.write(jobs, JSON.stringify(project.read(jobs)))
    expect(project.check()).toBe('')
    expect(project.release()).toBe('Nothing to release: every link shows what it showed.\n')
  })

  it('of a version may neither go back nor leave one out', () => {
    const project = released().raise()
    project.release()
    expect(project.raise(1).remove(jobs, 'changes').check()).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  version 2 or higher: 2 is released
        found     1
        write     2, or, if a row is different, 3
    `)
    expect(project.raise(4).check()).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  version 3, the next after the released 2
        found     4
        write     3
    `)
  })
})

describe('releasing twice', () => {
  it('writes nothing the second time, whatever was changed before', () => {
    const changes = [
      (project: ReleaseProject) => project.raise(),
      (project: ReleaseProject) => project.set(demand, 'note.en', 'Other'),
      (project: ReleaseProject) => project.set(demand, 'order', 9),
      (project: ReleaseProject) => project.set('data/charts/shares.json', 'name.ja', '割合'),
      (project: ReleaseProject) => project.set('data/sources.json', '0.publisher.en', 'Bureau'),
      (project: ReleaseProject) => project.set(demand, 'views.2', { id: 'more', title: { en: 'More', ja: '増' } }),
      (project: ReleaseProject) => project.redirect(['/charts/a/', '/charts/demand/']),
    ]
    fc.assert(
      fc.property(fc.array(fc.subarray(changes), { maxLength: 3 }), (rounds) => {
        const project = new ReleaseProject()
        project.release()
        for (const round of rounds) {
          for (const change of round) change(project)
          project.release()
          expect(project.check()).toBe('')
          const files = project.released()
          expect(project.release('2026-12-01')).toBe('Nothing to release: every link shows what it showed.\n')
          expect(project.released()).toEqual(files)
        }
      }),
      { numRuns: 10 },
    )
  }, 30_000)
})
