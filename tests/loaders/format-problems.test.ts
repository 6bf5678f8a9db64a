import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { lines } from './project.ts'

const problem = { file: 'data/b.json', expected: 'a number', found: '"x"', fix: 'write 1' }

describe('formatProblems', () => {
  it('prints all problems by file, line and column, with their number at the end', () => {
    const problems = [
      { ...problem, line: 10, column: 2, path: 'rows[1]' },
      { ...problem, line: 9, column: 4, path: 'rows[0].b' },
      { ...problem, line: 9, column: 4, path: 'rows[0].a' },
      { ...problem, line: 9, column: 3 },
      { ...problem, file: 'data/a.json', fix: 'remove the key' },
    ]
    const expected = lines`
      data/a.json
        expected  a number
        found     "x"
        fix       remove the key

      data/b.json:9:3
        expected  a number
        found     "x"
        write     1

      data/b.json:9:4  rows[0].a
        expected  a number
        found     "x"
        write     1

      data/b.json:9:4  rows[0].b
        expected  a number
        found     "x"
        write     1

      data/b.json:10:2  rows[1]
        expected  a number
        found     "x"
        write     1

      5 problems in 2 files
    `
    expect(formatProblems(problems)).toBe(`${expected}\n`)
    expect(formatProblems(problems.toReversed())).toBe(`${expected}\n`)
  })

  it('tells two problems of one place in a fixed order', () => {
    const two = [
      { ...problem, expected: 'b' },
      { ...problem, expected: 'a' },
    ]
    expect(formatProblems(two)).toBe(formatProblems(two.toReversed()))
  })

  it('counts one problem as one', () => {
    expect(formatProblems([problem])).toMatch(/\n1 problem in 1 file\n$/)
  })

  it('gives a line without a column, and further lines of a text their indent', () => {
    expect(formatProblems([{ ...problem, line: 3, found: 'one\ntwo' }])).toBe(
      `${lines`
      data/b.json:3
        expected  a number
        found     one
                  two
        write     1

      1 problem in 1 file
    `}\n`,
    )
  })

  it('keeps control characters of a file away from the terminal', () => {
    const text = formatProblems([{ ...problem, file: 'data/\u001b[31m.json', found: '\u001b]0;title\u0007' }])
    expect(text).toContain('data/\\u001b[31m.json')
    expect(text).toContain('\\u001b]0;title\\u0007')
  })
})
