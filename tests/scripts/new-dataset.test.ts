import { expect, it } from 'vitest'
import { runCheck } from '../../scripts/check/run-check.ts'
import { both, open, today } from './new-project.ts'

const flags = {
  id: 'wages',
  ...{ ...both('title', 'Wages'), ...both('summary', 'What is paid.'), ...both('caveat', 'No average.') },
  ...{ measure: 'wage', ...both('measure-title', 'Wage'), unit: 'jpy-per-month' },
  ...{ year: '2024', value: '350000', status: 'estimate', grade: 'secondary', source: 'census' },
}
const source = {
  source: 'wage-survey',
  ...both('source-publisher', 'Office'),
  ...both('source-title', 'Wages'),
  'source-kind': 'official',
  'source-date': '2025-03',
  'source-url': 'https://example.org/wages',
  'source-interest-level': 'none',
  ...both('source-interest', 'Sells nothing'),
}

it('begins a dataset whose row names a source that is there, and which passes the check', async () => {
  const { project, run, read } = open('dataset')
  expect(await run(flags)).toMatchObject({ ok: true, text: expect.stringContaining(':figure[wages/wage-2024]') })
  expect(JSON.parse(read('data/datasets/wages.json'))).toMatchObject({
    ...{ id: 'wages', version: 1, checked: '2026-11-21', place: { en: 'Japan', ja: '日本' }, calendar: 'calendar' },
    rows: [{ key: 'wage-2024', measure: 'wage', year: 2024, value: 350000, unit: 'jpy-per-month', source: 'census' }],
  })
  expect(runCheck(project.root, today)).toMatchObject({ ok: true, notes: expect.stringContaining('not released yet') })
})

it('writes a new source at the end of the list, and leaves the others as they stand', async () => {
  const { project, run, read } = open('dataset')
  const before = read('data/sources.json')
  expect((await run({ ...flags, ...source })).ok).toBe(true)
  const after = read('data/sources.json')
  expect(after.startsWith(before.slice(0, before.lastIndexOf('}')))).toBe(true)
  expect(JSON.parse(after)).toHaveLength(3)
  expect(runCheck(project.root, today).problems).toBe('')
})

it('asks why a date, an address or a value is absent', async () => {
  const { run, read } = open('dataset')
  const absent = { ...flags, ...source, 'source-date': '', 'source-url': '', value: '' }
  const { text } = await run(absent)
  expect(text).toContain('--missing-en is missing: Why there is no value, in English.')
  expect(text).toContain('--source-date-absent-ja is missing')
  expect(text).toContain('--source-url-absent-en is missing')
  const reasons = { ...both('missing', 'Unpublished'), ...both('source-date-absent', 'None') }
  expect((await run({ ...absent, ...reasons, ...both('source-url-absent', 'Paper') })).ok).toBe(true)
  expect(read('data/datasets/wages.json')).toContain('"missing": {"en": "Unpublished"')
  expect(read('data/sources.json')).toContain('"urlAbsent"')
})

it.each([
  [{ id: 'jobs' }, '--id: "jobs" is taken: there is already data/datasets/jobs.json.'],
  [{ unit: 'yen' }, '--unit: "yen" is not one of "persons"'],
  [{ value: '350,000' }, '--value: "350,000" is no number: write digits, without separators and unit.'],
  [{ year: '24' }, '--year: "24" is no year from 1900 to 2100.'],
  [{ grade: 'derived' }, '--grade: "derived" is not one of "primary", "secondary" or "unverified"'],
  [{ source: 'No Such' }, '--source: "No Such" must be lower-case letters, digits and single hyphens'],
  [{ 'source-kind': 'official' }, '--source-kind: does not go with the other answers; leave it out.'],
  [{ ...source, 'source-url': 'example.org' }, 'must be an absolute address that begins with https://'],
])('refuses %o and says why', async (change, sentence) => {
  const { run, has, read } = open('dataset')
  const before = read('data/sources.json')
  const { ok, text } = await run({ ...flags, ...change })
  expect(text).toContain(sentence)
  expect([ok, has('data/datasets/wages.json')]).toEqual([false, false])
  expect(read('data/sources.json')).toBe(before)
})

it('what only the check can refuse is taken back, with the answers to mend', async () => {
  const { run, has, read } = open('dataset')
  const before = read('data/sources.json')
  const { ok, text } = await run({ ...flags, ...source, unit: 'percent', status: 'observed', value: '120' })
  expect(ok).toBe(false)
  expect(text).toContain('Nothing was written: the check refuses it.')
  expect(text).toContain('0 to 100 percent')
  expect(text).toContain("npm run new:dataset -- \\\n  --id 'wages'")
  expect(has('data/datasets/wages.json')).toBe(false)
  expect(read('data/sources.json')).toBe(before)
})
