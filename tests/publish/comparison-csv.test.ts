import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonColumns, toComparisonCsv } from '../../lib/publish/comparison-csv.ts'
import { parseCsv, parseRawCsv } from '../../lib/publish/parse-csv.ts'
import { anyInput, inputOf, small } from './small-comparison.ts'

/** The lines of a file as records. */
function readLines(csv: string): Record<string, string>[] {
  const { header, rows } = parseCsv(csv)
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
}

describe('the comparison as CSV', () => {
  it('has a line for each category and partner shown, in the order shown, with what each reading says', () => {
    const csv = toComparisonCsv(inputOf(small, { rows: ['time', 'cost'], weights: { cost: 3 } }))
    expect(csv.split('\r\n')[0]).toBe(
      'category,category_title,weight,partner,partner_title,rating,reading,changed_from,vendor_rating,group_rating,evidence_rating,verdict,confidence,argument,sources,dataset_versions',
    )
    const lines = readLines(csv)
    expect(lines.map(({ category, partner }) => `${category} ${partner}`)).toEqual([
      ...['time china', 'time india', 'cost china', 'cost india'],
    ])
    expect(lines[2]).toEqual({
      ...{ category: 'cost', category_title: 'Cost', weight: '3', partner: 'china', partner_title: 'China' },
      ...{ rating: 'good', reading: 'vendor', changed_from: '', vendor_rating: 'good', group_rating: '' },
      ...{ evidence_rating: 'fair', verdict: 'supports', confidence: 'low', argument: 'Cheap, it says.' },
      sources:
        'An article (https://example.org/atlas/en/sources/#vendor); Wages (https://example.org/atlas/en/sources/#bureau)',
      dataset_versions: 'partner-ratings 1; wages 3',
    })
    // A group's rating stands in its own column, and a cell on which nothing rests names no source.
    expect(lines[3]).toMatchObject({ rating: 'unknown', vendor_rating: 'unknown', group_rating: 'poor', weight: '3' })
    expect(lines[1]).toMatchObject({ sources: '', dataset_versions: '', confidence: '', argument: '', weight: '1' })
  })

  it('holds the ratings as read: those of the evidence, or the reader’s own with what they were', () => {
    expect(readLines(toComparisonCsv(inputOf(small, { reading: 'evidence' }))).map(({ rating }) => rating)).toEqual([
      ...['fair', 'good', 'unknown', 'unknown'],
    ])
    const own = [{ partner: 'india', category: 'cost', rating: 'excellent' as const }]
    const lines = readLines(toComparisonCsv(inputOf(small, { reading: 'mine', own })))
    expect(lines.map(({ rating, changed_from }) => [rating, changed_from])).toEqual([
      ['good', ''],
      ['excellent', 'unknown'],
      ['excellent', ''],
      ['unknown', ''],
    ])
    expect(new Set(lines.map(({ reading }) => reading))).toEqual(new Set(['mine']))
  })

  it('refuses what the data does not have', () => {
    expect(() => toComparisonCsv(inputOf(small, { rows: ['price'] }))).toThrow(
      'listComparisonEntries: there is no category or partner price',
    )
  })

  it('reads back as the same cells, whatever the texts, and runs in no spreadsheet', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const csv = toComparisonCsv(input)
        const lines = readLines(csv)
        const { data, matrix } = input
        const shown = input.rows.flatMap((row) => input.partners.map((partner) => ({ row, partner })))
        expect(lines).toHaveLength(shown.length)
        shown.forEach(({ row, partner }, index) => {
          const cell = data.cells[row]?.[partner]
          expect(lines[index]).toMatchObject({
            category: row,
            category_title: data.categories.find(({ id }) => id === row)?.title,
            partner_title: data.partners.find(({ id }) => id === partner)?.title,
            rating: matrix.rating(partner, row),
            argument: cell?.evidence.argument ?? '',
            vendor_rating: cell?.vendor.rating,
            group_rating: cell?.vendor.group?.rating ?? '',
          })
        })
        const cells = parseRawCsv(csv).flat()
        expect(cells.filter((cell) => /^[\p{Z}\p{C}]*[=+\-@]/u.test(cell))).toEqual([])
        expect(toComparisonCsv(input, { excel: true })).toBe(`\uFEFF${csv}`)
        expect(parseCsv(csv).header).toEqual([...comparisonColumns])
      }),
    )
  })
})
