import { describe, expect, it } from 'vitest'
import { lines, readProblems, type Project } from '../loaders/project.ts'

const ratings = 'data/datasets/partner-ratings.json'

/** Gives a category another id wherever it stands. */
function renameCategory(project: Project, from: string, to: string): void {
  const text = JSON.stringify(project.read(ratings))
  project.write(
    ratings,
    text.replaceAll(`"category":"${from}"`, `"category":"${to}"`).replaceAll(`"id":"${from}"`, `"id":"${to}"`),
  )
  const evidence = project.read(`data/evidence/${from}.json`) as object
  project.delete(`data/evidence/${from}.json`).add(`data/evidence/${to}.json`, { ...evidence, id: to })
}

/** With "south" and "south-east", "quality" and "east-quality". */
function joinedTwice(project: Project): void {
  renameCategory(project, 'time-zone', 'east-quality')
  const south = project.read('data/partners/south.json') as object
  project.write('data/partners/south-east.json', JSON.stringify({ ...south, id: 'south-east', order: 3 }))
}

describe('the check of tokens', () => {
  it('refuses a category that ends in a number, as weights do', () => {
    expect(readProblems((project) => renameCategory(project, 'time-zone', 'zone-2'))).toBe(lines`
      data/datasets/partner-ratings.json:1:431  dimensions[0].values[1].id
        expected  a category id that does not end in a hyphen and a digit: links write weights that way
        found     "zone-2"
        write     it without the number, such as "zone"
    `)
  })

  it('refuses partners and categories that join to the same word', () => {
    expect(readProblems((project) => joinedTwice(project))).toBe(lines`
      data/datasets/partner-ratings.json:1:431  dimensions[0].values[1].id
        expected  partner and category ids whose joins are all different: links write them side by side
        found     "south-east-quality" for "south-east" with "quality" and for "south" with "east-quality"
        fix       rename the partner or the category
    `)
  })

  it('refuses a partner whose id would split a pair address', () => {
    expect(readProblems((project) => project.set('data/partners/china.json', 'id', 'china-vs-rest'))).toBe(lines`
      data/partners/china.json:2:9  id
        expected  text that does not contain the word "vs": pair addresses would read two ways
        found     "china-vs-rest"
        write     it without the word "vs"

      data/partners/china.json:2:9  id
        expected  the file’s name without ".json"
        found     "china-vs-rest"
        write     "china", or rename the file
    `)
  })
})
