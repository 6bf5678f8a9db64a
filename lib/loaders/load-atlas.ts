import type { Article, Atlas } from '../domain/atlas.ts'
import { sourcesFile, type CheckInput, type Finding } from '../domain/check-finding.ts'
import { checkReleases } from '../domain/check-releases.ts'
import { checkSiteLinks, type SitePages } from '../domain/check-site-links.ts'
import { checkUnusedSources } from '../domain/check-sources.ts'
import type { ReleaseFinding, ReleaseInput } from '../domain/release-input.ts'
import type { Problem } from '../schema/problem.ts'
import { listPages } from '../site/list-pages.ts'
import { paths, withoutLocale } from '../site/paths.ts'
import { loadArticles } from './articles.ts'
import { toFileId } from './list-json-files.ts'
import { type AtlasData, loadData } from './load-data.ts'

/** Whether an article's problem is only that it names something in a file that has faults of its own. */
function isConsequence({ found }: Problem, unreadFiles: readonly string[]): boolean {
  return unreadFiles.some((file) => {
    if (file === sourcesFile) return found.startsWith(':source[')
    if (file.startsWith('data/datasets/')) return found.startsWith(`:figure[${toFileId(file)}/`)
    return file.startsWith('data/charts/') && found === `id=${toFileId(file)}`
  })
}

/** `waits` when nothing is wrong but that "npm run release" has not been run. */
export type UnreleasedProblem = Problem & Pick<ReleaseFinding, 'waits'>

export type LoadedAtlas = {
  /** Only when there is no problem at all. */
  atlas?: Atlas
  /** The same with drafts, for their author; no build shows it. */
  atWork?: Atlas
  problems: Problem[]
  /** Articles that no build shows, checked like the others; with the atlas only. */
  drafts: readonly Article[]
  /** What waits and stops nothing: texts that follow an earlier text of the other language. */
  warnings: readonly Problem[]
  /** What was released beside what is there today; with the atlas only. */
  release?: ReleaseInput
  /**
   * Where today's data and what was released do not agree. Looked for when nothing else is wrong, since any other fault
   * would show here a second time. Pages can be drawn all the same; a build must not.
   */
  unreleased: UnreleasedProblem[]
  /** Gives a finding its line and column. */
  toProblem: (finding: Finding) => Problem
}

/** Data and articles, checked together. */
export function loadAtlas(root: string): LoadedAtlas {
  const { data, problems, readable, unreadFiles, input, release: released, toProblem } = loadData(root)
  const { articles, drafts, links, warnings, problems: inArticles } = loadArticles(root, readable)
  const all = [...problems, ...inArticles.filter((problem) => !isConsequence(problem, unreadFiles))]
  const failed = { drafts: [], warnings, unreleased: [], toProblem }
  if (!data || all.length > 0) return { problems: all, ...failed }
  // Last, since a source may be cited by a row or an article that has just been refused.
  const cited = (by: readonly Article[]) => by.flatMap((article) => article.sources)
  const unused = checkUnusedSources(input, [...cited(articles), ...cited(drafts)]).map(toProblem)
  const pages = new Set(listPages({ ...data, articles }))
  const late = [...unused, ...checkSiteLinks(links, toSitePages(data, pages, articles, drafts))]
  if (late.length > 0) return { problems: late, ...failed }
  const atlas: Atlas = { ...data, sources: withoutDrafted(data.sources, input, cited(articles)), articles }
  const atWork: Atlas = { ...data, articles: [...drafts, ...articles] }
  const release: ReleaseInput = { ...released, pages, pathOf }
  const unreleased = checkReleases(release).map((finding) => ({
    ...toProblem(finding),
    ...(finding.waits && { waits: finding.waits }),
  }))
  return { atlas, atWork, problems: [], drafts, warnings, release, unreleased, toProblem }
}

/** A source that only drafts cite is not shown: the page of sources holds what the site rests on. */
function withoutDrafted(sources: Atlas['sources'], input: CheckInput, cited: readonly string[]): Atlas['sources'] {
  const unseen = new Set(checkUnusedSources(input, cited).map(({ path: [index] }) => input.sources[Number(index)]?.id))
  return new Map([...sources].filter(([id]) => !unseen.has(id)))
}

function toSitePages(
  data: AtlasData,
  published: ReadonlySet<string>,
  articles: readonly Article[],
  drafts: readonly Article[],
): SitePages {
  const pathOf = ({ slug }: Article) => withoutLocale(paths.article('en', slug))
  const headings = (one: Article) => one.headings.map(({ id }) => id)
  // A link is shown in one language, but what stands under its anchor is promised in both.
  const anchors = new Map<string, ReadonlySet<string>>([
    [withoutLocale(paths.sources('en')), new Set(data.sources.keys())],
  ])
  for (const article of [...articles, ...drafts]) {
    const known = anchors.get(pathOf(article))
    const own = headings(article)
    anchors.set(pathOf(article), new Set(known ? own.filter((id) => known.has(id)) : own))
  }
  const redirects = new Set(data.redirects.map(({ from }) => from))
  return { published, drafts: new Set(drafts.map(pathOf)), redirects, anchors }
}

const pathOf: ReleaseInput['pathOf'] = {
  view: (chart, view) => withoutLocale(paths.chart('en', chart, view)),
  dataset: (dataset) => withoutLocale(paths.dataset('en', dataset)),
}
