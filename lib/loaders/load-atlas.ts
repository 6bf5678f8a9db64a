import type { Article, Atlas } from '../domain/atlas.ts'
import { sourcesFile, type CheckInput, type Finding, type Located } from '../domain/check-finding.ts'
import { checkReleases } from '../domain/check-releases.ts'
import { checkSiteLinks } from '../domain/check-site-links.ts'
import { checkUnusedSources } from '../domain/check-sources.ts'
import { checkUnusedTerms } from '../domain/glossary/check-term-use.ts'
import { checkSeries } from '../domain/reading/check-series.ts'
import { checkHeadingLedger } from '../domain/reading/heading-ledger.ts'
import type { ReleaseFinding, ReleaseInput } from '../domain/release-input.ts'
import type { HeadingLedger } from '../schema/heading-ledger.ts'
import type { Problem } from '../schema/problem.ts'
import type { Term } from '../schema/term.ts'
import { listPages } from '../site/list-pages.ts'
import { paths, withoutLocale } from '../site/paths.ts'
import { loadArticles } from './articles.ts'
import type { KeptTexts } from './kept-texts.ts'
import { toFileId } from './list-json-files.ts'
import { loadData } from './load-data.ts'
import { toSitePages } from './site-pages.ts'

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
  /** Headings published before; empty when nothing was. */
  ledger: HeadingLedger
  /** Gives a finding its line and column. */
  toProblem: (finding: Finding) => Problem
}

/** Data and articles, checked together; texts read before may be taken from `kept`. */
export function loadAtlas(root: string, kept?: KeptTexts): LoadedAtlas {
  const { data, problems, readable, unreadFiles, input, terms, release: released, ledger, toProblem } = loadData(root)
  const { articles, drafts, links, warnings, problems: inArticles } = loadArticles(root, readable, kept)
  const all = [...problems, ...inArticles.filter((problem) => !isConsequence(problem, unreadFiles))]
  const failed = { drafts: [], warnings, unreleased: [], ledger, toProblem }
  if (!data || all.length > 0) return { problems: all, ...failed }
  // Last, since a source may be cited by a row or an article that has just been refused, and a series may name one.
  const cited = listCited(terms, articles)
  const pages = new Set(listPages({ ...data, articles }))
  const last = [
    ...checkUnusedSources(input, [...cited, ...listCited([], drafts)]),
    ...checkUnusedTerms(terms, articles),
    ...checkSeries(data.series, new Set(articles.map(({ slug }) => slug))),
  ].map(toProblem)
  const late = [...last, ...checkSiteLinks(links, toSitePages(data, pages, articles, drafts))]
  if (late.length > 0) return { problems: late, ...failed }
  const atlas: Atlas = { ...data, sources: withoutDrafted(data.sources, input, cited), articles }
  const atWork: Atlas = { ...data, articles: [...drafts, ...articles] }
  const release: ReleaseInput = { ...released, pages, pathOf }
  const redirected = new Set(data.redirects.map(({ from }) => from))
  const lost: ReleaseFinding[] = checkHeadingLedger(articles, ledger, redirected)
  const unreleased = [...checkReleases(release), ...lost].map((finding) => ({
    ...toProblem(finding),
    ...(finding.waits && { waits: finding.waits }),
  }))
  return { atlas, atWork, problems: [], drafts, warnings, release, unreleased, ledger, toProblem }
}

/** Sources that terms and articles name. */
function listCited(terms: readonly Located<Term>[], articles: readonly Article[]): string[] {
  return [...articles.flatMap(({ sources }) => sources), ...terms.flatMap(({ value }) => value.sources ?? [])]
}

/** A source that only drafts cite is not shown: the page of sources holds what the site rests on. */
function withoutDrafted(sources: Atlas['sources'], input: CheckInput, cited: readonly string[]): Atlas['sources'] {
  const unseen = new Set(checkUnusedSources(input, cited).map(({ path: [index] }) => input.sources[Number(index)]?.id))
  return new Map([...sources].filter(([id]) => !unseen.has(id)))
}

const pathOf: ReleaseInput['pathOf'] = {
  view: (chart, view) => withoutLocale(paths.chart('en', chart, view)),
  dataset: (dataset) => withoutLocale(paths.dataset('en', dataset)),
}
