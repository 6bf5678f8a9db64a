import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, type CsvCell } from '../../lib/publish/csv.ts'
import { guardText } from '../../lib/publish/formula-guard.ts'
import { parseCsv, parseRawCsv } from '../../lib/publish/parse-csv.ts'

/** Any text, and often the signs that matter to a CSV file or to a spreadsheet. */
const nasty = fc.array(fc.constantFrom(...`=+-@＝＋－＠﹣'";,\t\r\n \u00a0\u3000\u200b\ufeffa1あ`), { maxLength: 12 })
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  nasty.map((signs) => signs.join('')),
)
const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const line = fc.array(anyText, { minLength: width, maxLength: width })
  return fc.record({ header: line, rows: fc.array(line, { maxLength: 4 }) })
})

/** What a spreadsheet makes of a line that it cuts at semicolons: it knows a quote only where a cell begins with one. */
function cutAtSemicolons(text: string): string[] {
  return [...text.matchAll(/(?:^|[;\t\r\n])(?:"((?:[^"]|"")*)")?([^;\t\r\n]*)/g)].map(
    ([, quoted = '', rest = '']) => quoted.replaceAll('""', '"') + rest,
  )
}

const formula = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u

describe('a CSV file', () => {
  it('is RFC 4180: commas, CRLF after every line, quotes only where they are needed', () => {
    const rows: CsvCell[][] = [
      ['gap', 790000, 'METI, 2019'],
      ['say "about"', -9.7, null],
      ['two\nlines', 0.5, '不足'],
    ]
    expect(toCsv(['key', 'value', 'source'], rows)).toBe(
      'key,value,source\r\ngap,790000,"METI, 2019"\r\n"say ""about""",-9.7,\r\n"two\nlines",0.5,不足\r\n',
    )
  })

  it('quotes also what other readers cut at or trim', () => {
    expect(toCsv(['a; b', ' a', 'a\u3000'], [['a\tb', '\ufeffa', 'a b']])).toBe(
      '"a; b"," a","a\u3000"\r\n"a\tb","\ufeffa",a b\r\n',
    )
    expect(parseCsv(toCsv(['\ufeffa'], [])).header).toEqual(['\ufeffa'])
  })

  it('has a byte order mark for Excel only', () => {
    const bytes = (excel: boolean) => [...new TextEncoder().encode(toCsv(['年'], [], { excel }))].slice(0, 3)
    expect(bytes(true)).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes(false)).toEqual([...new TextEncoder().encode('年')])
  })

  it.each([
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [-0.1, '-0.1'],
    [1133049, '1133049'],
  ])('writes the number %d as %s', (value, expected) => {
    expect(toCsv(['value'], [[value]])).toBe(`value\r\n${expected}\r\n`)
  })

  it('keeps a lone empty cell, which readers would skip as an empty line', () => {
    expect(toCsv(['value'], [[null], ['']])).toBe('value\r\n""\r\n""\r\n')
  })

  it('refuses what it could only write wrongly', () => {
    expect(() => toCsv([], [])).toThrow('toCsv: the header is empty')
    expect(() => toCsv(['a', 'b'], [['1', '2'], ['1']])).toThrow('toCsv: row 3 has 1 cells, the header 2')
    expect(() => toCsv(['a'], [[NaN]])).toThrow('NaN is not a finite number')
  })

  it('gives every number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const cell = parseCsv(toCsv(['value'], [[value]])).rows[0]?.[0] ?? ''
        expect(cell).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(cell)).toBe(value === 0 ? 0 : value)
      }),
      { examples: [[Number.MAX_VALUE], [Number.MIN_VALUE], [1e21], [999999999999999900000], [1e-6], [9.99e-7]] },
    )
  })

  it('gives every text back, with and without the mark', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), ({ header, rows }, excel) => {
        expect(parseCsv(toCsv(header, rows, { excel }))).toEqual({ header, rows })
      }),
      { numRuns: 500 },
    )
  })
})

describe('a text in a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', "'-5"],
    ['＝1+1', "'＝1+1"],
    ['  +1', "'  +1"],
    ['\u200b\u3000=1', "'\u200b\u3000=1"],
    ['\tgap', "'\tgap"],
    ['\r\ngap', "'\r\ngap"],
    ["'=1", "''=1"],
    ['gap;=1+1', "gap;'=1+1"],
    ['gap;"=1+1"', 'gap;\'"=1+1"'],
    ['gap\n-1', "gap\n'-1"],
  ])('%j is guarded as %j', (text, expected) => {
    expect(guardText(text)).toBe(expected)
  })

  it.each(["'tis", 'B2-N1', '2019-04-23', 'a = b', 'gap; supply', '−9.7', '※注', '・-', '1,000'])(
    '%j is left as it is',
    (text) => expect(guardText(text)).toBe(text),
  )

  it('never begins a formula, in the header and in the rows', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), ({ header, rows }, excel) => {
        for (const cell of parseRawCsv(toCsv(header, rows, { excel })).flat()) {
          expect(cell).not.toMatch(formula)
          expect(cell).not.toMatch(/^[\t\r\n]/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('begins none either where the file is cut at semicolons and tabs', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const cells = ['key', ...texts]
        for (const cell of cutAtSemicolons(toCsv(cells, [cells]))) expect(cell).not.toMatch(formula)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a CSV file that is not well formed', () => {
  it.each([
    ['', 'row 1, column 1: the text ends without CRLF'],
    ['a,b', 'row 1, column 2: the text ends without CRLF'],
    ['a,b\r\n1,', 'row 2, column 2: the text ends without CRLF'],
    ['a\r\n"1"', 'row 2, column 1: the text ends without CRLF'],
    ['a,b\n1,2\n', 'row 1, column 2: a line must end with CRLF'],
    ['a,b\r\n1,2\r3', 'row 2, column 2: a line must end with CRLF'],
    ['a,b\r\n1,x"2"\r\n', 'row 2, column 2: a quote stands in a cell that does not begin with one'],
    ['a,b\r\n"1"x,2\r\n', 'row 2, column 1: text follows the closing quote'],
    ['a,b\r\n1,"2\r\n', 'row 2, column 2: a quote is opened and never closed'],
    ['a,b\r\n1,2\r\n1\r\n', 'row 3, column 2: the row has 1 cells, the header 2'],
    ['a,b\r\n1,2,3\r\n', 'row 2, column 3: the row has 3 cells, the header 2'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => parseCsv(text)).toThrow(`parseCsv: ${message}`)
  })
})
