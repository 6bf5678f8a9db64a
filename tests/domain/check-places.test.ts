import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of places', () => {
  it('refuses a row without one of the dimensions', () => {
    expect(readProblems((project) => project.remove('data/datasets/shares.json', 'rows.0.at.size'))).toBe(lines`
      data/datasets/shares.json:92:13  rows[0].at
        expected  a value for each dimension of the dataset: "country" and "size"
        found     no "size" in row "japan-2023"
        fix       add "size": "any" or "large"
    `)
  })

  it('refuses a row with a dimension the dataset has not', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.0.at.sector', 'cars'))).toBe(lines`
      data/datasets/shares.json:95:19  rows[0].at.sector
        expected  only dimensions of the dataset: "country" and "size"
        found     "sector"
        fix       remove "sector", or declare the dimension
    `)
  })

  it('refuses a dimension in a dataset that has none', () => {
    expect(
      readProblems((project) =>
        project
          .set('data/datasets/shares.json', 'dimensions', [])
          .set('data/datasets/shares.json', 'rows', [
            { ...(project.get('data/datasets/shares.json', 'rows.0') as object), at: { size: 'any' } },
          ])
          .delete('data/charts/shares.json'),
      ),
    ).toBe(lines`
      data/datasets/shares.json:46:17  rows[0].at.size
        expected  no dimension: the dataset has none
        found     "size"
        fix       remove "size", or declare the dimension
    `)
  })

  it('refuses a row at a mistyped value', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'rows.3.at.country', 'jpan'))).toBe(lines`
      data/datasets/shares.json:135:20  rows[3].at.country
        expected  a value of the dimension "country": "japan" or "germany"
        found     "jpan"
        write     "japan", or add "jpan" to the values of the dimension
    `)
  })

  it('refuses a value that no row has', () => {
    expect(
      readProblems((project) => project.copy('data/datasets/shares.json', 'dimensions.0.values.0', { id: 'france' })),
    ).toBe(lines`
      data/datasets/shares.json:45:17  dimensions[0].values[2].id
        expected  a value that at least one row has
        found     "france", which no row has
        fix       add its rows, or remove the value
    `)
  })
})
