import { describe, expect, it } from 'vitest'
import { hoursDataset, hoursRule } from '../loaders/project-files.ts'
import { readProblems, type Project } from '../loaders/project.ts'

const zone = 'data/evidence/time-zone.json'
const hours = 'data/datasets/hours.json'
const first = 'rule.indicators.0'

/** The project with a rule over hours, changed. */
const read = (change: (project: Project) => unknown = () => undefined) =>
  readProblems((project) => {
    const { noRule: _, ...evidence } = project.read(zone) as Record<string, unknown>
    return change(project.add(hours, hoursDataset).add(zone, { ...evidence, rule: hoursRule }))
  })

describe('the check of rules', () => {
  it('takes a rule that reads figures by one method', () => {
    expect(read()).toBe('')
  })

  it.each([
    ['higher', [8, 8, 5], 'excellent > good > fair, because higher is better', 'fall'],
    ['higher', [5, 7, 8], 'excellent > good > fair, because higher is better', 'fall'],
    ['lower', [8, 7, 5], 'excellent < good < fair, because lower is better', 'rise'],
  ])('refuses bounds out of order (%s is better: %j)', (direction, bounds, expected, run) => {
    const [excellent, good, fair] = bounds
    const found = read((project) =>
      project.set(zone, `${first}.direction`, direction).set(zone, `${first}.thresholds`, { excellent, good, fair }),
    )
    expect(found).toContain(
      [
        'rule.indicators[0].thresholds',
        `  expected  ${expected}`,
        `  found     ${bounds.join(', ')}`,
        `  fix       let the numbers ${run} from excellent to fair, or correct the direction`,
      ].join('\n'),
    )
  })

  it.each<[string, string, unknown, string[]]>([
    ['dataset', 'dataset', 'hour', ['.dataset', 'a dataset in data/datasets', '"hour"', '"hours", or create']],
    [
      'measure',
      'measure',
      'overlaps',
      ['.measure', 'a measure of "hours" that gives numbers: "overlap"', '"overlaps"'],
    ],
    ['measure without numbers', 'measure', 'wording', ['.measure', 'that gives numbers: "overlap"', '"wording"']],
    ['dimension of countries', 'by', 'land', ['.by', 'a dimension of "hours": "country" or "season"', '"land"']],
    ['fixed value', 'at.season', 'spring', ['.at.season', 'a value of it: "summer" or "winter"', '"spring"']],
    ['fixed dimension', 'at.month', 'may', ['.at.month', 'a dimension of "hours"', '"month"', 'remove it']],
    ['open dimension', 'at', {}, ['.at\n', 'a value for the dimension "season"', 'none', 'add "season" with one of']],
    ['place of a partner', 'values', { china: 'tibet' }, ['.values.china', 'a value of "country"', '"tibet"']],
    ['partner with a place', 'values', { chna: 'india' }, ['.values.chna', 'the id of a partner', '"chna"', '"china"']],
    ['year', 'year', 2025, ['[0]\n', 'a figure for at least one partner', 'none for 2025']],
  ])('refuses a wrong %s', (_, key, value, words) => {
    const found = read((project) => project.set(zone, `${first}.${key}`, value))
    expect(found).toContain('data/evidence/time-zone.json')
    for (const word of words) expect(found).toContain(word)
  })

  it('refuses to read what must not count as evidence', () => {
    const limits = { evidence: { en: 'Disputed.', ja: '異論がある。' } }
    expect(read((project) => project.set(hours, 'limits', limits))).toContain('none (Disputed.)')
  })

  it('does not judge a rule by a dataset that has faults of its own', () => {
    expect(read((project) => project.set(hours, 'version', 0))).not.toContain('data/evidence')
  })

  it('refuses both a rule and a reason for none, and neither', () => {
    const expected = 'give either "rule" or, where no rating follows from the figures, "noRule" with the reason'
    expect(readProblems((project) => project.remove(zone, 'noRule'))).toContain(expected)
    expect(
      read((project) => project.set(zone, 'noRule', { reason: 'no-evidence', text: { en: 'a', ja: 'あ' } })),
    ).toContain(expected)
  })

  it('takes the texts of a rule from rows too', () => {
    const typed = { en: 'Up to 9 hours', ja: '9時間まで' }
    for (const path of ['rule.text', `${first}.title`, `${first}.note`]) {
      expect(
        read((project) => project.set(zone, path, typed)),
        path,
      ).toContain(`  ${path.replace('.0', '[0]')}.en\n  expected  every figure read from a row\n  found     "9", typed`)
    }
  })
})
