import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { runRelease } from '../../scripts/release/run-release.ts'
import { lines, Project } from './project.ts'

const article = (body: string) => `---
title: The gap
description: Who is missing.
audience: managers
topics: [gap]
published: 2026-11-01
revised: 2026-11-10
checked: 2026-11-20
---
${body}
`

const english = 'content/articles/gap/en.md'
const body = 'Short by :figure[jobs/gap-high-2025], says :source[census].\n\n::chart{id=shares}'

let project: Project
beforeEach(() => {
  vi.stubEnv('SITE_URL', '')
  project = new Project()
  project.write(english, article(body)).write('content/articles/gap/ja.md', article(body))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.resetModules()
  rmSync(project.root, { recursive: true })
})

const readFiles = () => loadAtlas(project.root).problems.map(({ file, found }) => `${file} ${found}`)

describe('loadAtlas', () => {
  it('gives data and articles together', () => {
    const { atlas, problems } = loadAtlas(project.root)
    expect(problems).toEqual([])
    expect(atlas?.articles.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual(['gap en', 'gap ja'])
    expect(atlas?.charts.size).toBe(2)
  })

  it('tells the problems of data and articles at once, and gives no atlas', () => {
    project.set('data/site.json', 'contact', 'editor').write(english, article(body.replace('jobs/', 'job/')))
    const { atlas, problems } = loadAtlas(project.root)
    expect(atlas).toBeUndefined()
    expect(new Set(problems.map(({ file }) => file))).toContain('data/site.json')
    expect(new Set(problems.map(({ file }) => file))).toContain(english)
  })

  it('does not blame an article for a dataset, a chart or a source that has faults of its own', () => {
    project.set('data/datasets/jobs.json', 'version', 0)
    expect(readFiles()).toEqual(['data/datasets/jobs.json 0'])
    project.set('data/datasets/jobs.json', 'version', 1).set('data/charts/shares.json', 'kind', 'pie')
    expect(readFiles()).toEqual(['data/charts/shares.json "pie"'])
    project.set('data/charts/shares.json', 'kind', 'bar').write('data/sources.json', '[')
    expect(readFiles()).toEqual(['data/sources.json the end of the file'])
    project.set('data/sources.json', '0.kind', 'official').remove('data/partners/china.json', 'short')
    expect(readFiles()).toEqual(['data/partners/china.json nothing'])
  })

  it('reads the data and articles of a build once, and anew in development', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(project.root)
    const { getAtlas } = await import('../../lib/loaders/atlas-provider.ts')
    runRelease(project.root, { published: '2026-11-20', replace: new Set() })
    expect(getAtlas()).not.toBe(getAtlas())
    vi.stubEnv('NODE_ENV', 'production')
    expect(getAtlas()).toBe(getAtlas())
  })

  it('stops a build, but not an author at work, when something is not released', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(project.root)
    const { getAtlas } = await import('../../lib/loaders/atlas-provider.ts')
    expect(getAtlas().articles).toHaveLength(2)
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => getAtlas()).toThrow('run npm run release')
    runRelease(project.root, { published: '2026-11-20', replace: new Set() })
    expect(getAtlas().editions.size).toBe(2)
  })

  it('stops a build with all problems as its message', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(project.root)
    vi.stubEnv('NODE_ENV', 'production')
    project.set('data/site.json', 'contact', 'editor')
    const { getAtlas } = await import('../../lib/loaders/atlas-provider.ts')
    const problems = formatProblems(loadAtlas(project.root).problems)
    expect(() => getAtlas()).toThrow(`getAtlas: the data or the articles have problems\n\n${problems}`)
    project.set('data/site.json', 'contact', 'editor@example.org')
    runRelease(project.root, { published: '2026-11-20', replace: new Set() })
    expect(getAtlas().articles).toHaveLength(2)
  })
})

describe('npm run check', () => {
  const args = [new URL('../../scripts/check.mjs', import.meta.url).pathname]

  it('says in one line what it checked', () => {
    runRelease(project.root, { published: '2026-11-20', replace: new Set() })
    const output = execFileSync(process.execPath, args, { cwd: project.root, encoding: 'utf8' })
    expect(output).toBe(
      'Checked 3 datasets (15 rows), 2 sources, 2 charts (2 editions), 2 partners, 2 evidence files, 2 article files, 2 terms: no problems\n',
    )
  }, 30_000)

  it('prints all problems to the error stream and exits with 1', () => {
    project.set('data/site.json', 'contact', 'editor').set('data/charts/shares.json', 'order', 0)
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project.root, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    const expected = lines`
      data/charts/shares.json:4:12  order
        expected  a number of at least 1
        found     0
        write     a number of at least 1

      data/site.json:12:14  contact
        expected  an e-mail address
        found     "editor"
        write     an address such as "name@example.org"

      2 problems in 2 files
    `
    expect(stderr).toBe(`${expected}\n`)
  }, 30_000)
})
