import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { runCheck } from '../../scripts/check/run-check.ts'
import { both, open, today } from './new-project.ts'

const flags = {
  slug: 'who-stays',
  ...both('title', 'Who stays: "the gap"'),
  ...both('description', 'What is known.'),
  topics: 'gap, ai',
}

it('begins a draft in both languages that passes the check and reaches no page', async () => {
  const { project, run, read } = open('article')
  const { ok, text } = await run(flags)
  expect(text).toContain('Wrote, and checked:\n  content/articles/who-stays/en.md\n  content/articles/who-stays/ja.md')
  expect(text).toContain('npm run check:content')
  expect(ok).toBe(true)
  expect(read('content/articles/who-stays/ja.md')).toContain('draft: true')
  expect(runCheck(project.root, today)).toMatchObject({
    ok: true,
    problems: '',
    notes: expect.stringContaining('who-stays'),
  })
  const { atlas, drafts } = loadAtlas(project.root)
  expect(atlas?.articles.map(({ slug }) => slug)).not.toContain('who-stays')
  expect(drafts[0]?.front).toMatchObject({
    title: 'Who stays: "the gap"',
    topics: ['gap', 'ai'],
    published: '2026-11-21',
  })
})

it('is whole as it stands: without its draft line it is an article', async () => {
  const { project, run, read } = open('article')
  await run(flags)
  for (const locale of ['en', 'ja']) {
    const file = `content/articles/who-stays/${locale}.md`
    project.write(file, read(file).replace('draft: true\n', ''))
  }
  expect(runCheck(project.root, today).problems).toBe('')
  expect(loadAtlas(project.root).atlas?.articles.map(({ slug }) => slug)).toContain('who-stays')
})

it.each([
  [{ slug: 'gap' }, '--slug: "gap" is taken: there is already content/articles/gap.'],
  [{ slug: 'Who Stays' }, '--slug: "Who Stays" must be lower-case letters, digits and single hyphens'],
  [{ topics: 'gap,money' }, '--topics: "gap,money" names no topic with "money": write gap, dx, ai'],
  [{ audience: 'manager' }, '"manager" is not one of "managers", "engineers" or "everyone"; write "managers".'],
  [{ 'title-en': '85 percent' }, 'holds the figure "85": say it in words, and give the figure in the text.'],
  [{ 'title-ja': '題'.repeat(46) }, 'has 46 characters, of at most 45 characters.'],
  [{ 'title-ja': '' }, '--title-ja: An answer is needed.'],
  [{ 'description-ja': undefined }, '--description-ja is missing: One or two sentences on what the reader learns'],
])('refuses %o and says why', async (change, sentence) => {
  const { run, has } = open('article')
  const { ok, text } = await run({ ...flags, ...change })
  expect(text).toContain('Nothing was written.\n')
  expect(text).toContain(sentence)
  expect(ok).toBe(false)
  expect(has('content/articles/who-stays')).toBe(false)
})

it('does not take the address of a page that moved', async () => {
  const { project, run } = open('article')
  project.redirect(['/articles/who-stays/', '/articles/gap/'])
  expect((await run(flags)).text).toContain('was the address of another page')
})

it('asks for what no flag gives, again when the answer cannot be taken', async () => {
  const { run } = open('article')
  const typed = ['gap', '', 'who-stays', '']
  const asked: string[] = []
  const ask = (text: string) => {
    asked.push(text)
    return Promise.resolve(typed.shift() ?? '')
  }
  expect((await run({ ...flags, slug: undefined }, ask)).ok).toBe(true)
  expect(asked).toEqual([
    'Slug: the last part of its address, which never changes: ',
    '"gap" is taken: there is already content/articles/gap. Press Enter to answer again. ',
    'Slug: the last part of its address, which never changes: ',
    'For whom (managers, engineers, everyone) [everyone]: ',
  ])
})

it('npm run new:article explains itself, and refuses what it does not know', () => {
  const { project } = open('article')
  const script = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url))
  const start = (...args: string[]) => {
    const node = ['--conditions=react-server', '--import', import.meta.resolve('tsx'), script, ...args]
    return spawnSync(process.execPath, node, { cwd: project.root, encoding: 'utf8', input: '' })
  }
  expect(start('article', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('  --title-ja\n') })
  expect(start('article', '--slugg', 'x')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Unknown option '--slugg'"),
  })
  expect(start('essay')).toMatchObject({
    status: 1,
    stderr: 'There is new:article, new:dataset, new:chart, new:partner; not "essay".\n',
  })
  const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])
  expect(start('article', ...args)).toMatchObject({ status: 0, stdout: expect.stringContaining('Next:') })
  expect(start('article', ...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('is taken') })
}, 60_000)
