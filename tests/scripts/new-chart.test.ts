import { expect, it } from 'vitest'
import { runCheck } from '../../scripts/check/run-check.ts'
import { both, open, today } from './new-project.ts'

const words = {
  ...{ topic: 'gap', ...both('name', 'Supply'), ...both('title', 'Supply was {row:jobs/supply-2025}') },
  ...{ ...both('subtitle', 'Persons'), ...both('note', 'A count'), ...both('good', 'So'), ...both('bad', 'Not so') },
}
const flags = { id: 'supply', dataset: 'jobs', measure: 'demand', ...words }
const file = 'data/charts/supply.json'

it('draws a dataset that is there: a line for each value of a dimension', async () => {
  const { project, run, read } = open('chart')
  expect(await run(flags)).toMatchObject({ ok: true, text: expect.stringContaining('::chart{id=supply}') })
  expect(JSON.parse(read(file))).toMatchObject({
    ...{ id: 'supply', kind: 'line', order: 3 },
    draws: [{ dataset: 'jobs', measure: 'demand', series: { dimension: 'scenario' } }],
    series: { order: ['low', 'high'] },
    views: [{ id: 'default' }],
  })
  expect(runCheck(project.root, today)).toMatchObject({ ok: true, problems: '' })
  project.release()
  expect(project.check()).toBe('')
})

it('holds other dimensions at the one value they have', async () => {
  const { run, read } = open('chart')
  expect((await run({ ...flags, measure: 'supply', kind: 'bar' })).ok).toBe(true)
  expect(JSON.parse(read(file))).toMatchObject({
    draws: [{ where: { scenario: 'all' }, series: { fixed: 'supply' } }],
    series: { order: ['supply'] },
  })
})

it('lays the newest year along a dimension', async () => {
  const { run, read } = open('chart')
  const { ok } = await run({ ...flags, dataset: 'shares', measure: undefined, series: 'none', kind: 'dot' })
  expect(ok).toBe(true)
  expect(JSON.parse(read(file))).toMatchObject({
    kind: 'dot',
    draws: [
      { where: { size: 'any' }, years: [2024, 2024], series: { fixed: 'share' }, place: { dimension: 'country' } },
    ],
    places: { order: ['japan', 'germany'] },
  })
})

it('asks which value of a dimension that is neither series nor place', async () => {
  const { run, read } = open('chart')
  const overYears = { ...flags, series: 'none', kind: 'bar' }
  expect((await run(overYears)).text).toContain('--where is missing: One value for each other dimension')
  expect((await run(overYears)).text).toContain('(scenario: low, high).')
  expect((await run({ ...overYears, where: 'scenario=lowest' })).text).toContain('leaves no row to draw')
  expect((await run({ ...overYears, where: 'scenario=low' })).ok).toBe(true)
  expect(JSON.parse(read(file))).toMatchObject({ draws: [{ where: { scenario: 'low' } }] })
})

it.each([
  [{ id: 'demand' }, '--id: "demand" is taken: there is already data/charts/demand.json.'],
  [{ dataset: 'job' }, '--dataset: "job" is not one of "jobs", "partner-ratings" or "shares"; write "jobs".'],
  [{ measure: 'wage' }, '--measure: "wage" is not one of "supply", "demand" or "gap"'],
  [{ dataset: 'partner-ratings' }, '--measure: "demand" cannot be chosen: there is nothing to choose from.'],
  [{ kind: 'slope' }, '--kind: "slope" is not one of "line" or "bar".'],
  [{ 'title-en': 'Supply was 100' }, '"100", typed by hand: write {row:dataset/key} in its place.'],
  [{ 'title-ja': '{row:jobs/supply-2052}' }, 'jobs/supply-2052'],
  [{ 'name-en': 'N'.repeat(61) }, 'has 61 characters, of at most 60 characters.'],
])('refuses %o and says why', async (change, sentence) => {
  const { run, has } = open('chart')
  const { ok, text } = await run({ ...flags, ...change })
  expect(text).toContain(sentence)
  expect([ok, has(file)]).toEqual([false, false])
})
