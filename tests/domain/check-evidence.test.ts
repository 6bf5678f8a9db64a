import { describe, expect, it } from 'vitest'
import { lines, readProblems, type Project } from '../loaders/project.ts'

const quality = 'data/evidence/quality.json'
const zone = 'data/evidence/time-zone.json'
const shares = 'data/datasets/shares.json'
const text = (words: string) => ({ en: words, ja: `${words}（日本語）` })
const none = { verdict: 'none', argument: text('Nothing was found'), rows: [] }

describe('the check of evidence', () => {
  it('refuses a category without a file, and a file without a category', () => {
    expect(
      readProblems((project) => {
        const evidence = project.read(zone) as object
        return project.delete(zone).add('data/evidence/time-zones.json', { ...evidence, id: 'time-zones' })
      }),
    ).toBe(lines`
      data/evidence/time-zone.json
        expected  the evidence on the category "time-zone"
        found     nothing
        fix       create data/evidence/time-zone.json; where nothing was found, write the verdict "none" and what would settle it

      data/evidence/time-zones.json:2:9  id
        expected  a category of partner-ratings: "quality" or "time-zone"
        found     "time-zones"
        write     "time-zone", or remove the file
    `)
  })

  it('does not ask for the evidence in a file that has faults of its own', () => {
    expect(readProblems((project) => project.set(zone, 'verdict', 'proves'))).toBe(lines`
      data/evidence/time-zone.json:3:14  verdict
        expected  one of "supports", "contradicts", "unsettled" or "none"
        found     "proves"
        write     "supports", "contradicts", "unsettled" or "none"
    `)
  })

  it('refuses a rated partner without a cell', () => {
    expect(readProblems((project) => project.remove(zone, 'cells.south'))).toBe(lines`
      data/evidence/time-zone.json:19:12  cells
        expected  a cell for the partner "south"
        found     none
        fix       add "south"; where nothing was found, write the verdict "none" and no rows
    `)
  })

  it('asks for a cell of a group’s member once the member has a file', () => {
    const add = (project: Project) => {
      const china = project.read('data/partners/china.json') as object
      return project.add('data/partners/india.json', { ...china, id: 'india', order: 3 })
    }
    expect(readProblems(add)).toContain('expected  a cell for the partner "india"')
    expect(
      readProblems((project) => add(project).set(quality, 'cells.india', none).set(zone, 'cells.india', none)),
    ).toBe('')
  })

  it('takes a partner that the vendor says nothing of by its file alone, and wants no cell for it', () => {
    const add = (project: Project) => {
      const china = project.read('data/partners/china.json') as object
      return project.add('data/partners/mongolia.json', { ...china, id: 'mongolia', order: 3 })
    }
    expect(readProblems(add)).toBe('')
    expect(readProblems((project) => add(project).set(zone, 'cells.mongolia', none))).toBe(lines`
      data/evidence/time-zone.json:36:17  cells.mongolia
        expected  a partner the vendor rated, by itself or in a group: "china", "south", "india" or "vietnam"
        found     "mongolia"
        fix       remove the cell
    `)
  })

  it('does not judge cells while a rated group cannot be read', () => {
    const found = readProblems((project) =>
      project.set(zone, 'cells.india', none).remove('data/partners/south.json', 'short'),
    )
    expect(found).toMatch(/^data\/partners\/south\.json\S+ {2}short\n/)
    expect(found).not.toContain('data/evidence')
  })
})

describe('the check of verdicts', () => {
  it('asks what would settle an open question, of the category and of each partner', () => {
    expect(readProblems((project) => project.remove(zone, 'wouldSettle').remove(zone, 'cells.china'))).toContain(lines`
      data/evidence/time-zone.json:1:1
        expected  "wouldSettle" beside the verdict "none"
        found     nothing
        fix       say in both languages what figure would settle it, here or for the whole category
    `)
    const settled = readProblems((project) =>
      project.remove(quality, 'wouldSettle').set(quality, 'verdict', 'supports'),
    )
    expect(settled).toBe(lines`
      data/evidence/quality.json:27:14  cells.south
        expected  "wouldSettle" beside the verdict "none"
        found     nothing
        fix       say in both languages what figure would settle it, here or for the whole category
    `)
  })

  it('refuses high confidence in figures that others quote', () => {
    expect(readProblems((project) => project.set(shares, 'rows.0.grade', 'secondary'))).toBe(lines`
      data/evidence/quality.json:22:21  cells.china.confidence
        expected  "medium" or "low", or a row of the grade "primary" or "derived"
        found     "high" with rows of the grade "secondary"
        fix       lower the confidence, or add such a row
    `)
  })

  it('does not judge confidence by a row it cannot read', () => {
    expect(readProblems((project) => project.set(shares, 'version', 0))).not.toContain('data/evidence')
  })

  it('refuses a verdict that rests on nothing', () => {
    expect(readProblems((project) => project.set(zone, 'verdict', 'contradicts').set(zone, 'confidence', 'low')))
      .toBe(lines`
      data/evidence/time-zone.json:3:14  verdict
        expected  "none", because no row is given
        found     "contradicts"
        fix       add the rows it rests on, or write "none"
    `)
    expect(
      readProblems((project) =>
        project
          .set(zone, 'verdict', 'contradicts')
          .set(zone, 'confidence', 'low')
          .set(zone, 'context', ['shares/japan-2024']),
      ),
    ).toBe('')
  })

  it('refuses "nothing found" beside what was found', () => {
    expect(readProblems((project) => project.set(zone, 'cells.china.rows', ['shares/japan-2024']))).toBe(lines`
      data/evidence/time-zone.json:3:14  verdict
        expected  a verdict on the rows found
        found     "none" beside rows
        write     the verdict that the rows lead to, or remove the rows

      data/evidence/time-zone.json:21:18  cells.china.verdict
        expected  a verdict on the rows found
        found     "none" beside rows
        write     the verdict that the rows lead to, or remove the rows
    `)
  })
})
