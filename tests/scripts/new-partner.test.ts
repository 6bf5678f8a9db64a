import { expect, it } from 'vitest'
import { runCheck } from '../../scripts/check/run-check.ts'
import { both, open, today } from './new-project.ts'

const flags = { id: 'nepal', ...both('title', 'Nepal'), region: 'south-asia', ...both('about', 'One country.') }

it('adds a country, last in the order, with its name as its short name', async () => {
  const { project, run, read } = open('partner')
  expect((await run(flags)).ok).toBe(true)
  expect(JSON.parse(read('data/partners/nepal.json'))).toEqual({
    ...{ id: 'nepal', kind: 'country', region: 'south-asia', order: 3 },
    ...{ title: { en: 'Nepal', ja: 'Nepal（日本語）' }, short: { en: 'Nepal', ja: 'Nepal（日本語）' } },
    about: { en: 'One country.', ja: 'One country.（日本語）' },
  })
  expect(runCheck(project.root, today)).toMatchObject({ ok: true, problems: '', notes: '' })
})

it('adds a group with its members', async () => {
  const { project, run, read } = open('partner')
  expect((await run({ ...flags, kind: 'group' })).text).toContain('--members is missing')
  expect((await run({ ...flags, kind: 'group', members: 'china, vietnam' })).ok).toBe(true)
  expect(read('data/partners/nepal.json')).toContain('"members": ["china", "vietnam"]')
  expect(runCheck(project.root, today).problems).toBe('')
})

it.each([
  [{ id: 'china' }, '--id: "china" is taken: there is already data/partners/china.json.'],
  [{ id: 'a-vs-b' }, '--id: "a-vs-b" must not contain the word "vs": pair addresses would read two ways.'],
  [{ region: 'asia' }, '--region: "asia" is not one of "east-asia"'],
  [{ members: 'china' }, '--members: does not go with the other answers; leave it out.'],
  [{ kind: 'group', members: 'china,Viet Nam' }, 'names no country with "Viet Nam"'],
])('refuses %o and says why', async (change, sentence) => {
  const { run, has } = open('partner')
  const { ok, text } = await run({ ...flags, ...change })
  expect(text).toContain(sentence)
  expect([ok, has('data/partners/nepal.json')]).toEqual([false, false])
})
