import { describe, expect, it } from 'vitest'
import { lines, readProblems, type Project } from '../loaders/project.ts'

const ratings = 'data/datasets/partner-ratings.json'

function renameDimension(project: Project, from: string, to: string): void {
  project.write(ratings, JSON.stringify(project.read(ratings)).replaceAll(`"${from}"`, `"${to}"`))
}

describe('the check of ratings', () => {
  it('refuses no ratings at all', () => {
    expect(
      readProblems((project) =>
        project.delete('data/datasets/partner-ratings.json').remove('data/datasets/jobs.json', 'bearsOn'),
      ),
    ).toBe(lines`
      data/datasets/partner-ratings.json
        expected  the ratings behind the comparison
        found     nothing
        fix       create data/datasets/partner-ratings.json
    `)
  })

  it('refuses ratings without one of their dimensions', () => {
    expect(readProblems((project) => renameDimension(project, 'category', 'topic'))).toBe(lines`
      data/datasets/partner-ratings.json:1:288  dimensions
        expected  the dimensions "category" and "partner"
        found     no "category"
        fix       declare the dimension "category"
    `)
  })

  it('refuses a rated partner that does not exist', () => {
    expect(readProblems((project) => project.delete('data/partners/china.json'))).toBe(lines`
      data/datasets/partner-ratings.json:54:17  dimensions[1].values[0].id
        expected  the id of a partner in data/partners: "south"
        found     "china"
        fix       create data/partners/china.json
    `)
  })

  it('refuses a category nobody rated a partner in', () => {
    expect(readProblems((project) => project.remove('data/datasets/partner-ratings.json', 'rows.3'))).toBe(lines`
      data/datasets/partner-ratings.json:80:11  rows
        expected  exactly one row for category "time-zone" and partner "south"
        found     none
        fix       add the row; where nobody rated, write "missing" with the reason
    `)
  })

  it('refuses two ratings of one partner in one category', () => {
    expect(
      readProblems((project) =>
        project.copy('data/datasets/partner-ratings.json', 'rows.3', { key: 'again', period: '2026-02' }),
      ),
    ).toBe(lines`
      data/datasets/partner-ratings.json:80:11  rows
        expected  exactly one row for category "time-zone" and partner "south"
        found     rows "time-zone-south", "again"
        fix       remove all but one
    `)
  })

  it('refuses a dataset that bears on a category that does not exist', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'bearsOn', ['qualitty']))).toBe(lines`
      data/datasets/jobs.json:82:5  bearsOn[0]
        expected  a category of partner-ratings: "quality" or "time-zone"
        found     "qualitty"
        write     "quality", or remove it
    `)
  })
})
