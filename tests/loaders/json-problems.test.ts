import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('a JSON file', () => {
  it('refuses NaN', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": NaN`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number
        found     NaN, which JSON does not have
        write     the number, or "missing" with the reason in its row
    `)
  })

  it('refuses Infinity', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": -Infinity`)),
    ).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number
        found     -Infinity, which JSON does not have
        write     the number, or "missing" with the reason in its row
    `)
  })

  it('refuses a huge number', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 1e999`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number below 1e308
        found     a huge number, 1e999
        write     the figure itself: check its exponent
    `)
  })

  it('refuses a number with a leading zero', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 085.1`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number without leading zeros
        found     085.1
        write     85.1
    `)
  })

  it('refuses a number with a plus sign', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": +85.1`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     +85.1
        write     85.1
    `)
  })

  it('refuses a number that begins with its point', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": .5`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     .5
        write     0.5
    `)
  })

  it('refuses a hexadecimal number', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 0x55`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     0x55
        write     85
    `)
  })

  it('refuses a number with stray letters', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 85percent`)),
    ).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     85percent
        write     the number in plain digits
    `)
  })

  it('refuses a trailing comma in an object', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"source": "census"`, `"source": "census",`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:101:25  rows[0]
        expected  no comma before }
        found     a trailing comma
        fix       remove the comma
    `)
  })

  it('refuses a trailing comma in a list', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"measures": [`, `"bearsOn": ["quality",], "measures": [`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:70:24  bearsOn
        expected  no comma before ]
        found     a trailing comma
        fix       remove the comma
    `)
  })

  it('refuses two commas', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1,,`)))
      .toBe(lines`
      data/datasets/shares.json:3:16
        expected  a key in double quotes
        found     the character ,
        fix       remove the comma
    `)
  })

  it('refuses a missing comma', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1`)))
      .toBe(lines`
      data/datasets/shares.json:4:3
        expected  a comma between two items
        found     the character "
        write     a comma before it
    `)
  })

  it('refuses a comment', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1, // first`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:3:17
        expected  JSON without comments
        found     a comment
        fix       remove it, or put the remark into a "note"
    `)
  })

  it('refuses a long comment', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `/* the\n first */ "version": 1,`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:3:3
        expected  JSON without comments
        found     a comment
        fix       remove it, or put the remark into a "note"
    `)
  })

  it('refuses a comment after a number sign', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1, # first`)),
    ).toBe(lines`
      data/datasets/shares.json:3:17
        expected  JSON without comments
        found     a comment
        fix       remove it, or put the remark into a "note"
    `)
  })

  it('refuses single quotes', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place"`, `'place'`))).toBe(lines`
      data/datasets/shares.json:16:3
        expected  a string in double quotes
        found     single quotes
        write     "place"
    `)
  })

  it('refuses a key without quotes', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place":`, `place:`))).toBe(lines`
      data/datasets/shares.json:16:3
        expected  a key in double quotes
        found     the bare word place
        write     "place"
    `)
  })

  it('refuses a key in typographic quotes', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place":`, `“place”:`))).toBe(lines`
      data/datasets/shares.json:16:3
        expected  a key in double quotes
        found     the character “
        write     the key in straight double quotes
    `)
  })

  it('refuses a text in typographic quotes', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": “fiscal”`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  a value
        found     the character “
        write     straight double quotes: "
    `)
  })

  it('refuses a text without quotes', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": fiscal`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  a value
        found     the bare word fiscal
        write     "fiscal"
    `)
  })

  it('refuses True for true', () => {
    expect(
      readProblems((project) =>
        project.replace(
          'data/datasets/shares.json',
          `"status": "observed"`,
          `"approximate": True, "status": "observed"`,
        ),
      ),
    ).toBe(lines`
      data/datasets/shares.json:99:22  rows[0].approximate
        expected  a value
        found     the bare word True
        write     true
    `)
  })

  it('refuses undefined for nothing', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": undefined`)),
    ).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a value
        found     the bare word undefined
        write     null
    `)
  })

  it('refuses a key written twice', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1,\n  "version": 2,`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:4:3
        expected  each key once
        found     "version" again, first at line 3
        fix       remove one of the two
    `)
  })

  it('refuses a whole object written twice', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"place":`, `"title": {"en": "a", "ja": "b"},\n  "place":`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:16:3
        expected  each key once
        found     "title" again, first at line 4
        fix       remove one of the two
    `)
  })

  it('refuses the key __proto__', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1, "__proto__": {"a": 1},`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:3:17
        expected  a key other than this
        found     "__proto__"
        fix       rename the key
    `)
  })

  it('refuses a missing colon', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place":`, `"place"`))).toBe(lines`
      data/datasets/shares.json:16:11
        expected  a colon after the key
        found     the character {
        write     "place": and the value
    `)
  })

  it('refuses a missing value', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": ,`)))
      .toBe(lines`
      data/datasets/shares.json:3:14  version
        expected  a value
        found     the character ,
        write     a value before the comma, or remove the comma
    `)
  })

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

  it('refuses text after the end', () => {
    expect(readProblems((project) => project.write('data/site.json', '{} {}'))).toBe(lines`
      data/site.json:1:4
        expected  the end of the file
        found     the character {
        fix       remove what follows the last bracket
    `)
  })

  it('refuses the wrong closing bracket', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"measures": [`, `"measures": [}`)))
      .toBe(lines`
      data/datasets/shares.json:70:16  measures[0]
        expected  a value
        found     the character }
        write     a value here
    `)
  })

  it('refuses an empty file', () => {
    expect(readProblems((project) => project.write('data/site.json', ''))).toBe(lines`
      data/site.json:1:1
        expected  a value
        found     the end of the file
        write     a value here
    `)
  })

  it('refuses brackets nested too deep', () => {
    expect(readProblems((project) => project.write('data/site.json', '['.repeat(100_000)))).toBe(lines`
      data/site.json:1:34  [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
        expected  at most 32 levels
        found     brackets nested deeper
        fix       close the brackets before this place
    `)
  })

  it('refuses an invisible character between values', () => {
    expect(readProblems((project) => project.write('data/site.json', '{\u200b}'))).toBe(lines`
      data/site.json:1:2
        expected  a key in double quotes
        found     the character U+200B
        write     the key in straight double quotes
    `)
  })
})
