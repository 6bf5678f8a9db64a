import type { CheckInput, Finding } from './check-finding.ts'
import { sourcesFile } from './check-finding.ts'
import { quote, suggest } from './check-words.ts'

/** Every source a row names exists. */
export function checkSources({ datasets, sourceIds }: CheckInput): Finding[] {
  if (sourceIds === undefined) return []
  return datasets.flatMap(({ file, value }) =>
    value.rows.flatMap((row, index) => {
      const cited = [
        { id: row.source, path: ['rows', index, 'source'] },
        ...(row.alsoSources ?? []).map((id, place) => ({ id, path: ['rows', index, 'alsoSources', place] })),
      ]
      return cited
        .filter(({ id }) => !sourceIds.has(id))
        .map(({ id, path }) => ({
          file,
          path,
          expected: `the id of a source in ${sourcesFile}`,
          found: quote(id),
          fix: suggest(id, sourceIds, `add the source ${quote(id)} to ${sourcesFile}`),
        }))
    }),
  )
}

/** Every source is cited by a row, or by an article whose ids are given: only the caller knows the articles. */
export function checkUnusedSources({ datasets, sources }: CheckInput, citedByArticles: Iterable<string>): Finding[] {
  const cited = new Set(citedByArticles)
  for (const row of datasets.flatMap(({ value }) => value.rows)) {
    for (const id of [row.source, ...(row.alsoSources ?? [])]) cited.add(id)
  }
  return sources.flatMap((source, index) =>
    cited.has(source.id)
      ? []
      : [
          {
            file: sourcesFile,
            path: [index, 'id'],
            expected: 'a source that a row or an article cites',
            found: `${quote(source.id)}, which nothing cites`,
            fix: 'cite it, or remove the source',
          },
        ],
  )
}
