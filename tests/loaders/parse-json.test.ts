import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateKey, locateValue } from '../../lib/loaders/json-positions.ts'
import { findHidden } from '../../lib/domain/hidden-characters.ts'
import { parseJson } from '../../lib/loaders/parse-json.ts'

const isAccepted = (text: string) => {
  const { complete, faults } = parseJson(text)
  return complete && faults.length === 0
}

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The keys and texts of a value, at any depth. */
function listTexts(value: unknown): string[] {
  const texts: string[] = []
  JSON.stringify(value, (key, part: unknown) => {
    texts.push(key, ...(typeof part === 'string' ? [part] : []))
    return part
  })
  return texts
}

/** JSON without the one key and the characters that are refused on purpose. */
const values = fc
  .jsonValue({ maxDepth: 6, stringUnit: 'binary' })
  .filter((value) => !listTexts(value).some((text) => text === '__proto__' || findHidden(text) !== undefined))

describe('parseJson', () => {
  it('reads what JSON.stringify writes, if nothing in it is hidden', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const { value: read, faults } = parseJson(text)
        expect(faults).toEqual([])
        expect(read).toEqual(JSON.parse(text))
      }),
    )
  })

  it('accepts nothing that JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '//',
      "'",
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        if (isAccepted(text)) expect(isJson(text)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('ends on any text, with a fault when there is no value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { complete, faults } = parseJson(text)
        expect(complete || faults.length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows the line and column of every value and key', () => {
    const { positions } = parseJson('{\n  "a": [1,\r\n\t{"b": null}],\n  "c d": "人材"}')
    expect(locateValue(positions, [])).toEqual({ line: 1, column: 1 })
    expect(locateKey(positions, ['a'])).toEqual({ line: 2, column: 3 })
    expect(locateValue(positions, ['a', 0])).toEqual({ line: 2, column: 9 })
    expect(locateValue(positions, ['a', 1, 'b'])).toEqual({ line: 3, column: 8 })
    expect(locateValue(positions, ['c d'])).toEqual({ line: 4, column: 10 })
  })

  it('gives for what is not there the place of the nearest thing around it', () => {
    const { positions } = parseJson('{"a": {\n"b": 1}}')
    expect(locateValue(positions, ['a', 'c', 3])).toEqual({ line: 1, column: 7 })
    expect(locateKey(positions, ['a', 'c'])).toEqual({ line: 1, column: 7 })
    expect(locateValue({ values: new Map(), keys: new Map() }, [])).toBeUndefined()
  })

  it('keeps the first of two values with one key, and its place', () => {
    const { value, positions, faults } = parseJson('{"a": {"b": 1},\n"a": {"b": 2, "b": 3},\n"a": {"b": 4}}')
    expect(value).toEqual({ a: { b: 1 } })
    expect(locateValue(positions, ['a', 'b'])).toEqual({ line: 1, column: 13 })
    expect(faults.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual([
      '2:1 "a" again, first at line 1',
      '2:15 "b" again, first at line 2',
      '3:1 "a" again, first at line 1',
    ])
  })

  it('never lets a key reach the prototype', () => {
    const { value } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(value).toEqual({ constructor: 1 })
  })

  it('reports every fault of a file, not only the first', () => {
    const { faults } = parseJson('{a: 01, \'b\': NaN, // note\n"c": [1 2,],}')
    expect(faults.map((fault) => fault.found)).toEqual([
      'the bare word a',
      '01',
      'single quotes',
      'NaN, which JSON does not have',
      'a comment',
      'the character 2',
      'a trailing comma',
      'a trailing comma',
    ])
  })
})
