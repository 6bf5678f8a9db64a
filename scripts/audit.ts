// npm run audit: what takes too long, or hangs too much on the machine, for npm test: axe on every page of the site in both
// themes, and Lighthouse on three articles, each of whose scores must reach 98.
import { join } from 'node:path'
import { formatProblems } from '../lib/loaders/format-problems.ts'
import { loadAtlas } from '../lib/loaders/load-atlas.ts'
import { toLink } from '../lib/site/link.ts'
import { paths } from '../lib/site/paths.ts'
import { chooseArticles } from './audit/choose-articles.ts'
import { describeReport } from './audit/describe-report.ts'
import { runLighthouse } from './audit/run-lighthouse.ts'
import { readBasePath } from './lib/base-path.mjs'
import { isBuildFresh } from './lib/build-stamp.mjs'
import { findChrome } from './lib/chrome.mjs'
import { runCommand, StopError } from './lib/command.mjs'
import { hashInputs } from './lib/inputs-hash.mjs'
import { projectPlaces, projectRoot } from './lib/project.mjs'
import { packageBin } from './lib/package-bin.mjs'
import { run } from './lib/run.mjs'
import { createSiteServer } from './lib/static-server.mjs'

async function ensureBuilt(): Promise<void> {
  if (isBuildFresh(projectPlaces(projectRoot), hashInputs(projectRoot))) return
  const { exitCode } = await run(process.execPath, [join('scripts', 'build.mjs')], { cwd: projectRoot })
  if (exitCode !== 0) throw new StopError('Nothing was audited, because the build failed; its reason is above.')
}

/** Whether axe is content with every page: the journey of npm test, which there takes a part of pages of one kind. */
async function auditPages(chrome: string): Promise<boolean> {
  const args = [packageBin(projectRoot, '@playwright/test', 'playwright'), 'test', 'e2e/every-page.spec.ts']
  const env = { ...process.env, CHROME_PATH: chrome, EVERY_PAGE: 'all' }
  const { exitCode } = await run(process.execPath, args, { cwd: projectRoot, env })
  return exitCode === 0
}

/** Whether Lighthouse is content with all three articles. */
async function auditArticles(chrome: string): Promise<boolean> {
  const { atlas, problems } = loadAtlas(projectRoot)
  if (!atlas) throw new StopError(formatProblems(problems))
  const server = createSiteServer({ root: projectPlaces(projectRoot).out, basePath: readBasePath(projectRoot) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  try {
    const address = server.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    let ok = true
    for (const { locale, slug } of chooseArticles(atlas.articles)) {
      const path = toLink(atlas.site)(paths.article(locale, slug))
      const described = describeReport(path, await runLighthouse(projectRoot, chrome, `${origin}${path}`))
      console.log(described.text)
      ok &&= described.ok
    }
    return ok
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

await runCommand(async () => {
  await ensureBuilt()
  const { path: chrome } = await findChrome()
  // Lighthouse first, and alone: what else runs makes its pages slower.
  const articles = await auditArticles(chrome)
  const pages = await auditPages(chrome)
  process.exitCode = articles && pages ? 0 : 1
})
