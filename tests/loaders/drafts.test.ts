import { expect, it } from 'vitest'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { runCheck } from '../../scripts/check/run-check.ts'
import { ReleaseProject, released } from './release-project.ts'

const today = '2026-11-21'

const article = (body: string, more = '') => `---
title: Later
description: Not yet.
audience: managers
topics: [gap]
published: 2026-11-01
revised: 2026-11-10
checked: 2026-11-20
${more}---
${body}
`

function withDraft(project: ReleaseProject, body: string): ReleaseProject {
  project.write('content/articles/later/en.md', article(body, 'draft: true\n'))
  project.write('content/articles/later/ja.md', article(body, 'draft: true\n'))
  return project
}

it('a draft is left out of the site, shown to its author, and named by the check', () => {
  const { root } = withDraft(released(), 'Text.')
  const { atlas, atWork } = loadAtlas(root)
  expect(atlas?.articles.map(({ slug }) => slug)).toEqual(['gap', 'gap'])
  expect(atWork?.articles.map(({ slug }) => slug)).toEqual(['later', 'later', 'gap', 'gap'])
  expect(runCheck(root, today)).toMatchObject({
    ok: true,
    notes:
      'Drafts, checked but left out of the build:\n' +
      '  content/articles/later/en.md  Later\n  content/articles/later/ja.md  Later\n',
    summary: expect.stringContaining('2 article files, 2 terms: no problems'),
  })
})

it('a source that only a draft cites may be there, and is not shown', () => {
  const project = withDraft(released(), 'See :source[spare].').copy('data/sources.json', '0', { id: 'spare' })
  const { atlas, atWork, problems } = loadAtlas(project.root)
  expect(problems).toEqual([])
  expect(atlas?.sources.has('spare')).toBe(false)
  expect(atWork?.sources.has('spare')).toBe(true)
})

it('a published article does not link to a draft, and no link leads nowhere', () => {
  const project = withDraft(released(), '[The gap](/articles/gap/) and [itself](/articles/later/)')
  expect(project.check()).toBe('')
  const text = article('[Later](/articles/later/) and [a chart](/charts/demnad/) and [here](/articles/gap/#nowhere)')
  project.write('content/articles/gap/en.md', text).write('content/articles/gap/ja.md', text)
  expect(loadAtlas(project.root).problems.map(({ file, line, found }) => `${file}:${line} ${found}`)).toEqual([
    'content/articles/gap/en.md:10 /articles/later/, which is a draft',
    'content/articles/gap/en.md:10 /charts/demnad/',
    'content/articles/gap/en.md:10 /articles/gap/#nowhere',
    'content/articles/gap/ja.md:10 /articles/later/, which is a draft',
    'content/articles/gap/ja.md:10 /charts/demnad/',
    'content/articles/gap/ja.md:10 /articles/gap/#nowhere',
  ])
})

it('what only waits for a release is a note of the check; what breaks a link is a problem', () => {
  const project = new ReleaseProject()
  expect(runCheck(project.root, today)).toMatchObject({
    ok: true,
    notes: expect.stringContaining('run npm run release'),
  })
  project.release()
  expect(runCheck(project.root, today).notes).toBe('')
  project.set('data/datasets/jobs.json', 'rows.0.value', 91)
  expect(runCheck(project.root, today)).toMatchObject({
    ok: false,
    problems: expect.stringContaining('a released version never changes'),
  })
})

it('a draft is in no series, and uses no term of the glossary, but keeps to its words', () => {
  const project = withDraft(released(), 'A ferry sails.')
  const both = (words: string) => ({ en: words, ja: `${words}（日本語）` })
  const ferry = {
    ...{ id: 'ferry', group: 'gap', term: { en: 'ferry', ja: 'フェリー' }, reading: 'フェリー' },
    definition: both('A ship that crosses'),
    avoid: { en: { 'water bus': 'ferry' } },
  }
  project.write('content/glossary/ferry.json', JSON.stringify(ferry))
  project.write(
    'data/series.json',
    JSON.stringify([
      { id: 'start', audience: 'managers', title: both('A'), description: both('B'), articles: ['gap', 'later'] },
    ]),
  )
  expect(project.check()).toContain('found     "ferry", which no article uses')
  expect(project.check()).toContain('content/articles that is no draft\n  found     "later"')
  withDraft(project, 'A water bus sails.')
  expect(project.check()).toContain('content/articles/later/en.md:11:3')
})

it('headings of a draft are not recorded; a published article does not become a draft unnoticed', () => {
  const project = withDraft(new ReleaseProject(), 'Text.\n\n## When {#when}\n\nText.')
  const text = article('Text.\n\n## Who {#who}\n\nText.')
  project.write('content/articles/gap/en.md', text).write('content/articles/gap/ja.md', text)
  project.release()
  expect(project.readText('data/headings.lock.json')).toBe('{"gap": ["who"]}\n')
  expect(runCheck(project.root, today)).toMatchObject({ ok: true, notes: expect.not.stringContaining('headings.lock') })
  const drafted = article('Text.\n\n## Who {#who}\n\nText.', 'draft: true\n')
  project.write('content/articles/gap/en.md', drafted).write('content/articles/gap/ja.md', drafted)
  expect(project.check()).toContain('put the folder back, without "draft"')
})

it('a link may name the id a heading had before', () => {
  const project = withDraft(released(), '[Who](/articles/gap/#who) and [whom](/articles/gap/#whom)')
  const text = article('Text.\n\n## Who {#who #whom}\n\nText.')
  project.write('content/articles/gap/en.md', text).write('content/articles/gap/ja.md', text)
  expect(project.check()).toBe('')
})
