import type { Atlas } from '../domain/atlas.ts'
import { sourcesFile } from '../domain/check-finding.ts'
import { checkUnusedSources } from '../domain/check-sources.ts'
import type { Problem } from '../schema/problem.ts'
import { loadArticles } from './articles.ts'
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

/** Data and articles, checked together; there is an atlas only when there is no problem at all. */
export function loadAtlas(root: string): { atlas?: Atlas; problems: Problem[] } {
  const { data, problems, readable, unreadFiles, input, toProblem } = loadData(root)
  const { articles, problems: inArticles } = loadArticles(root, readable)
  const all = [...problems, ...inArticles.filter((problem) => !isConsequence(problem, unreadFiles))]
  if (!data || all.length > 0) return { problems: all }
  // Last, since a source may be cited by a row or an article that has just been refused.
  const unused = checkUnusedSources(
    input,
    articles.flatMap((article) => article.sources),
  ).map(toProblem)
  return unused.length > 0 ? { problems: unused } : { atlas: { ...data, articles }, problems: [] }
}
