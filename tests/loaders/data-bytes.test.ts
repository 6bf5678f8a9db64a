import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('the bytes of a file', () => {
  it('refuses a byte-order mark of UTF-8', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))))
      .toBe(lines`
      data/site.json:1:1
        expected  UTF-8 without a byte-order mark
        found     a byte-order mark (UTF-8)
        fix       save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"
    `)
  })

  it('refuses a byte-order mark of UTF-16', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from('\ufeff{}', 'utf16le')))).toBe(lines`
      data/site.json:1:1
        expected  UTF-8 without a byte-order mark
        found     a byte-order mark (UTF-16, little-endian)
        fix       save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"
    `)
  })

  it('refuses UTF-16 with its high byte first', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from([0xfe, 0xff, 0x00, 0x7b]))))
      .toBe(lines`
      data/site.json:1:1
        expected  UTF-8 without a byte-order mark
        found     a byte-order mark (UTF-16, big-endian)
        fix       save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"
    `)
  })

  it('refuses UTF-16 without a mark', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from('{}', 'utf16le')))).toBe(lines`
      data/site.json:1:2
        expected  UTF-8 text
        found     a zero byte (byte 1)
        fix       save the file as UTF-8: a zero byte means UTF-16 or a file that is not text
    `)
  })

  it('refuses Shift_JIS', () => {
    expect(
      readProblems((project) =>
        project.write('data/site.json', Buffer.from([0x7b, 0x0a, 0x22, 0x90, 0x6c, 0x8d, 0xde, 0x22])),
      ),
    ).toBe(lines`
      data/site.json:2:2
        expected  UTF-8 text
        found     the byte 0x90 that is not UTF-8 (byte 3)
        fix       save the file as UTF-8: it may be in Shift_JIS, EUC-JP or Windows-1252
    `)
  })

  it('refuses a character cut off at the end', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from('{"name": "人').subarray(0, -1))))
      .toBe(lines`
      data/site.json:1:12
        expected  UTF-8 text
        found     the byte 0xba that is not UTF-8 (byte 11)
        fix       save the file as UTF-8: it may be in Shift_JIS, EUC-JP or Windows-1252
    `)
  })

  it('refuses a file that is too large', () => {
    expect(readProblems((project) => project.write('data/site.json', ' '.repeat(6 * 1024 * 1024)))).toBe(lines`
      data/site.json
        expected  a file of at most 5 MB
        found     6.0 MB
        fix       split the file, or take out what does not belong in it
    `)
  })
})
