import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('text in a JSON file', () => {
  it('refuses a text that is not closed', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal",`, `"calendar": "fiscal,`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  a closing " on the same line
        found     the end of the line
        fix       close the string with ", or write \\n for a new line
    `)
  })

  it('refuses a file that ends inside a text', () => {
    expect(readProblems((project) => project.write('data/site.json', '{"name": "Atl'))).toBe(lines`
      data/site.json:1:10  name
        expected  a closing " on the same line
        found     the end of the file
        fix       close the string with ", or write \\n for a new line
    `)
  })

  it('refuses a file that ends inside an object', () => {
    expect(readProblems((project) => project.write('data/site.json', '{"name": 1'))).toBe(lines`
      data/site.json:1:1
        expected  a closing }
        found     the end of the file
        write     } where this part ends
    `)
  })

  it('refuses an unknown escape', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": "fisc\\xal"`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     "fiscxal"
        write     "fiscal"

      data/datasets/shares.json:20:20  calendar
        expected  an escape that JSON knows
        found     \\x
        write     \\\\ for a backslash
    `)
  })

  it('refuses an escape with too few digits', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": "\\u30"`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     "u30"
        write     "calendar" or "fiscal"

      data/datasets/shares.json:20:16  calendar
        expected  an escape that JSON knows
        found     \\u
        write     four hexadecimal digits, such as \\u3042
    `)
  })

  it('refuses half of a surrogate pair', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": "\\ud83d"`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  whole characters
        found     half of a surrogate pair
        write     the character itself
    `)
  })

  it('refuses a tab inside a text', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": "fis\tcal"`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:19  calendar
        expected  text without control characters
        found     the character U+0009
        fix       remove it, or write \\t for a tab
    `)
  })
})
