import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { checkUnusedSources } from '../../lib/domain/check-sources.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { lines, Project, readProblems } from './project.ts'

let project: Project | undefined

function open(): Project {
  project = new Project()
  return project
}

afterEach(() => {
  if (project) rmSync(project.root, { recursive: true })
  project = undefined
})

describe('loadData', () => {
  it('reads a valid project: datasets by id, charts and partners in their order', () => {
    const { data, problems } = loadData(open().root, '')
    expect(problems).toEqual([])
    expect([...(data?.sources.keys() ?? [])]).toEqual(['census', 'survey'])
    expect([...(data?.datasets.keys() ?? [])]).toEqual(['jobs', 'partner-ratings', 'shares'])
    expect([...(data?.charts.keys() ?? [])]).toEqual(['shares', 'demand'])
    expect(data?.partners.map((partner) => partner.id)).toEqual(['south', 'china'])
    expect(data?.site.origin).toBe('https://example.org')
  })

  it('lists a dataset before those whose id goes on after its own', () => {
    const project = open()
    const shares = project.read('data/datasets/shares.json') as object
    project.write('data/datasets/shares-old.json', JSON.stringify({ ...shares, id: 'shares-old' }))
    const { data } = loadData(project.root, '')
    expect([...(data?.datasets.keys() ?? [])]).toEqual(['jobs', 'partner-ratings', 'shares', 'shares-old'])
  })

  it('passes over what tools leave in folders', () => {
    expect(
      readProblems((project) => project.write('data/charts/.gitkeep', '').write('data/charts/.DS_Store', 'x')),
    ).toBe('')
  })

  it('gives no data when there is a problem, but what can be read for the articles', () => {
    const { data, readable, unreadFiles } = loadData(open().set('data/charts/shares.json', 'kind', 'pie').root, '')
    expect(data).toBeUndefined()
    expect([...readable.charts.keys()]).toEqual(['demand'])
    expect(unreadFiles).toEqual(['data/charts/shares.json'])
  })
})

describe('SITE_URL', () => {
  it('sets origin and base path', () => {
    const { root } = open()
    expect(loadData(root, 'https://host.example:8443/atlas/').data?.site).toMatchObject({
      origin: 'https://host.example:8443',
      basePath: '/atlas',
    })
    expect(loadData(root, 'http://localhost').data?.site).toMatchObject({ origin: 'http://localhost', basePath: '' })
  })

  it('is read from the environment', () => {
    const before = process.env.SITE_URL
    process.env.SITE_URL = 'https://from.environment.example'
    try {
      expect(loadData(open().root).data?.site.origin).toBe('https://from.environment.example')
      delete process.env.SITE_URL
      expect(loadData(open().root).data?.site.origin).toBe('https://example.org')
    } finally {
      if (before !== undefined) process.env.SITE_URL = before
    }
  })

  it('is refused when it is no plain address', () => {
    expect(readProblems(() => undefined, 'example.org/atlas')).toBe(lines`
      environment variable SITE_URL
        expected  the address of the site, without query, fragment or password; its path in lower-case letters, digits and hyphens
        found     "example.org/atlas"
        write     it like "https://example.org" or "https://example.org/atlas", or unset it to use data/site.json
    `)
  })

  it.each([
    'ftp://example.org',
    'https://user:secret@example.org',
    'https://example.org/?a',
    'https://example.org/A%20b',
    'javascript:alert(1)',
  ])('is refused as %s', (siteUrl) => {
    expect(readProblems(() => undefined, siteUrl)).toContain('environment variable SITE_URL')
  })
})

describe('checkUnusedSources', () => {
  it('names a source that neither a row nor an article cites', () => {
    const { input } = loadData(open().copy('data/sources.json', '0', { id: 'spare' }).root, '')
    expect(checkUnusedSources(input, [])).toEqual([
      {
        file: 'data/sources.json',
        path: [2, 'id'],
        expected: 'a source that a row or an article cites',
        found: '"spare", which nothing cites',
        fix: 'cite it, or remove the source',
      },
    ])
    expect(checkUnusedSources(input, ['spare'])).toEqual([])
  })
})
