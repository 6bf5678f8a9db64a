import type { Atlas } from '../domain/atlas.ts'
import { sourcesFile, type Finding } from '../domain/check-finding.ts'
import { checkReleases } from '../domain/check-releases.ts'
import { checkUnusedSources } from '../domain/check-sources.ts'
import { checkUnusedTerms } from '../domain/glossary/check-term-use.ts'
import { checkSeries } from '../domain/reading/check-series.ts'
import { checkHeadingLedger } from '../domain/reading/heading-ledger.ts'
import type { ReleaseInput } from '../domain/release-input.ts'
import type { HeadingLedger } from '../schema/heading-ledger.ts'
import type { Problem } from '../schema/problem.ts'
import { listPages } from '../site/list-pages.ts'
import { paths, withoutLocale } from '../site/paths.ts'
import { loadArticles } from './articles.ts'
import { listAvoidedWords } from './avoided-words.ts'
import { toFileId } from './list-json-files.ts'
import { loadData } from './load-data.ts'

/** Whether an article's problem is only that it names something in a file that has faults of its own. */
function isConsequence({ found }: Problem, unreadFiles: readonly string[]): boolean {
  return unreadFiles.some((file) => {
    if (file === sourcesFile) return found.startsWith(':source[')
    if (file.startsWith('data/datasets/')) return found.startsWith(`:figure[${toFileId(file)}/`)
    return file.startsWith('data/charts/') && found === `id=${toFileId(file)}`
  })
}

export type LoadedAtlas = {
  /** Only when there is no problem at all. */
  atlas?: Atlas
  problems: Problem[]
  /** What was released beside what is there today; with the atlas only. */
  release?: ReleaseInput
  /**
   * Where today's data and what was released do not agree. Looked for when nothing else is wrong, since any other fault
   * would show here a second time. Pages can be drawn all the same; a build must not.
   */
  unreleased: Problem[]
  /** Headings published before; empty when nothing was. */
  ledger: HeadingLedger
  /** Gives a finding its line and column. */
  toProblem: (finding: Finding) => Problem
}

/** Data and articles, checked together. */
export function loadAtlas(root: string): LoadedAtlas {
  const { data, problems, readable, unreadFiles, input, terms, release: released, ledger, toProblem } = loadData(root)
  const { articles, problems: inArticles } = loadArticles(root, readable)
  const words = listAvoidedWords(root, articles, terms)
  const all = [...problems, ...inArticles.filter((problem) => !isConsequence(problem, unreadFiles)), ...words]
  const failed = { unreleased: [], ledger, toProblem }
  if (!data || all.length > 0) return { problems: all, ...failed }
  // Last, since a source may be cited by a row or an article that has just been refused.
  const cited = [
    ...articles.flatMap((article) => article.sources),
    ...terms.flatMap(({ value }) => value.sources ?? []),
  ]
  const unused = [...checkUnusedSources(input, cited), ...checkUnusedTerms(terms, articles)]
  // Last too: a series may name an article that has just been refused.
  const last = [...unused, ...checkSeries(data.series, new Set(articles.map(({ slug }) => slug)))].map(toProblem)
  if (last.length > 0) return { problems: last, ...failed }
  const atlas: Atlas = { ...data, articles }
  const release: ReleaseInput = { ...released, pages: new Set(listPages(atlas)), pathOf }
  const redirected = new Set(data.redirects.map(({ from }) => from))
  const unreleased = [...checkReleases(release), ...checkHeadingLedger(articles, ledger, redirected)].map(toProblem)
  return { atlas, problems: [], release, unreleased, ledger, toProblem }
}

const pathOf: ReleaseInput['pathOf'] = {
  view: (chart, view) => withoutLocale(paths.chart('en', chart, view)),
  dataset: (dataset) => withoutLocale(paths.dataset('en', dataset)),
}
