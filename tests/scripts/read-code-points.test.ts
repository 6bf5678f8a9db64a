import { describe, expect, test } from 'vitest'
import { readCodePoints } from '../../scripts/fonts/read-code-points.ts'

const words = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2)
  return bytes
}
/** A cmap with one subtable, for Windows. */
const cmap = (subtable: Buffer) => Buffer.concat([words(0, 1, 3, 1, 0, 12), subtable])

describe('the characters of a font', () => {
  test('leave out the holes of a segment', () => {
    // A to C, whose glyphs 7, none and 9 stand in a list; then the closing segment.
    const [ends, starts, deltas, offsets] = [words(0x43, 0xffff), words(0x41, 0xffff), words(0, 1), words(4, 0)]
    const header = words(4, 38, 0, 4, 4, 1, 0)
    const table = cmap(Buffer.concat([header, ends, words(0), starts, deltas, offsets, words(7, 0, 9)]))
    expect([...readCodePoints(table)]).toEqual([0x41, 0x43])
  })

  test('are not guessed from a format that is not known', () => {
    expect(() => readCodePoints(cmap(words(6, 0)))).toThrow('readCodePoints: format 6 of cmap is not known here')
  })
})
