import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { makeArticleSite } from '../../scripts/lib/article-site.mjs'
import { projectRoot } from '../../scripts/lib/project.mjs'

test(
  'the site that is measured passes the check, with so many articles, each under a title of its own',
  { timeout: 60_000 },
  () => {
    const count = 45
    const site = makeArticleSite(projectRoot, count)
    onTestFinished(() => site.remove())
    const { atlas, problems, unreleased } = loadAtlas(site.folder)
    expect([...problems, ...unreleased]).toEqual([])
    for (const locale of ['en', 'ja'] as const) {
      const titles = atlas?.articles.filter((article) => article.locale === locale).map(({ front }) => front.title)
      expect(new Set(titles).size).toBe(count)
    }
    expect(atlas?.charts.size).toBe(4)
    expect(existsSync(join(site.folder, 'node_modules/next/package.json'))).toBe(true)
    expect(readFileSync(join(site.folder, 'package.json'), 'utf8')).toBe(readFileSync('package.json', 'utf8'))
  },
)
