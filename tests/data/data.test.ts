import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { loadData } from '../../lib/loaders/load-data.ts'

describe('the real data and articles', () => {
  it('have no problems under data/', () => {
    const { problems } = loadData(process.cwd(), '')
    expect(problems, formatProblems(problems)).toEqual([])
  })

  it('have no problems in the articles either', () => {
    const { problems } = loadAtlas(process.cwd())
    expect(problems, formatProblems(problems)).toEqual([])
  })
})
