import { describe, expect, it } from 'vitest'
import { lines, readProblems, type Project } from '../loaders/project.ts'

const quality = 'data/evidence/quality.json'
const zone = 'data/evidence/time-zone.json'
const shares = 'data/datasets/shares.json'
const none = { verdict: 'none', argument: { en: 'Nothing', ja: 'なし' }, rows: [] }
const text = (words: string) => ({ en: words, ja: `${words}（日本語）` })

describe('the check of evidence rows', () => {
  const found = (change: (project: Project) => Project) =>
    readProblems((project) => change(project.set(zone, 'context', ['shares/japan-2024'])))

  it('refuses a row that does not exist, and a row given twice', () => {
    expect(readProblems((project) => project.set(zone, 'context', ['shares/japan-2025', 'shares/japan-2024'])))
      .toContain(lines`
        expected  the key of a row in "shares"
        found     "shares/japan-2025"
    `)
    expect(found((project) => project.set(zone, 'context', ['shares/japan-2024', 'shares/japan-2024']))).toBe(lines`
      data/evidence/time-zone.json:39:5  context[1]
        expected  each row once
        found     "shares/japan-2024" again
        fix       remove one of the two
    `)
  })

  it.each<[string, (project: Project) => Project, string, string]>([
    [
      'that is limited',
      (project) => project.set(shares, 'rows.1.limits', { evidence: text('Disputed.') }),
      'a row that may count as evidence',
      'Disputed.',
    ],
    [
      'of a limited dataset',
      (project) =>
        project
          .set(shares, 'limits', { evidence: text('Old.') })
          .set(quality, 'cells.china', none)
          .set(quality, 'verdict', 'none')
          .remove(quality, 'confidence')
          .set(quality, 'argument', text('None')),
      'a row that may count as evidence',
      'Old.',
    ],
    [
      'without a value',
      (project) => project.remove(shares, 'rows.1.value').set(shares, 'rows.1.missing', text('not published')),
      'a row with a figure or a fact',
      'no value: not published',
    ],
    [
      'that nobody confirmed',
      (project) => project.set(shares, 'rows.1.grade', 'unverified'),
      'a row that was confirmed',
      'its grade is "unverified"',
    ],
    [
      'of the vendor’s own',
      (project) => project.set(shares, 'rows.1.source', 'survey'),
      'a row from somebody other than the vendor',
      'its source is "survey"',
    ],
  ])('refuses a row %s', (_, change, expected, because) => {
    expect(found(change)).toContain(
      [
        'data/evidence/time-zone.json:38:5  context[0]',
        `  expected  ${expected}`,
        `  found     "shares/japan-2024" (${because})`,
        '  fix       remove it, or name another row',
      ].join('\n'),
    )
  })
})

describe('the check of evidence texts', () => {
  it('refuses a figure typed by hand, in every text', () => {
    const typed = text('A share of 40%')
    const texts = [
      'argument',
      'wouldSettle',
      'methods',
      'noRule.text',
      'cells.china.argument',
      'cells.south.wouldSettle',
    ]
    for (const path of texts) {
      expect(
        readProblems((project) => project.set(zone, path, typed)),
        path,
      ).toContain(`${path}.en\n  expected  every figure read from a row\n  found     "40%", typed by hand`)
    }
  })

  it('refuses a figure that the evidence beside the text does not show', () => {
    const bound = { en: 'Germany has {row:shares/germany-2024}', ja: 'ドイツは{row:shares/germany-2024}' }
    expect(readProblems((project) => project.set(quality, 'cells.china.argument', bound))).toBe(lines`
      data/evidence/quality.json:24:15  cells.china.argument.en
        expected  a row that is listed as evidence beside the text, or in "context"
        found     "shares/germany-2024"
        fix       add it to the rows, or leave the figure out

      data/evidence/quality.json:25:15  cells.china.argument.ja
        expected  a row that is listed as evidence beside the text, or in "context"
        found     "shares/germany-2024"
        fix       add it to the rows, or leave the figure out
    `)
    expect(
      readProblems((project) =>
        project.set(quality, 'cells.china.argument', bound).set(quality, 'context', ['shares/germany-2024']),
      ),
    ).toBe('')
  })
})
