import { findRow, parseRowReference } from '../domain/atlas.ts'
import { findNearest, suggest } from '../domain/check-words.ts'
import type { Complaint, Lookups } from './context.ts'

type Judgement = Complaint | undefined

/**
 * What is wrong with a reference "dataset/key" in prose; undefined when it names a row that can be printed.
 * `found` is the directive as written.
 */
export function judgeFigure(reference: string, found: string, { datasets }: Lookups): Judgement {
  const expected = 'a reference dataset/key to a row'
  const parts = parseRowReference(reference)
  if (!parts) return { expected, found, fix: 'write it as :figure[dataset/key]' }
  const dataset = datasets.get(parts.dataset)
  if (!dataset) {
    const nearest = findNearest(parts.dataset, datasets.keys())
    const fix = nearest === undefined ? 'write the id of a file in data/datasets' : `write "${nearest}/${parts.key}"`
    return { expected, found: `${found}, a figure that no row holds (no dataset "${parts.dataset}")`, fix }
  }
  const row = findRow(datasets, reference)?.row
  if (!row) {
    const nearest = findNearest(
      parts.key,
      dataset.rows.map(({ key }) => key),
    )
    const fix =
      nearest === undefined ? `write a key of data/datasets/${dataset.id}.json` : `write "${dataset.id}/${nearest}"`
    return { expected, found: `${found}, a figure that no row holds`, fix }
  }
  if (row.missing) {
    const fix = 'say in words that it is missing, and why'
    return { expected: 'a row with a figure', found: `${found}, a row without one ("${row.missing.en}")`, fix }
  }
  return undefined
}

/** The same for a chart and one of its views. */
export function judgeChart(id: string, view: string, { charts }: Lookups): Judgement {
  const chart = charts.get(id)
  if (!chart) {
    const fix = suggest(id, charts.keys(), 'write the id of a file in data/charts')
    return { expected: 'the id of a chart', found: `id=${id}`, fix }
  }
  const views = chart.views.map((candidate) => candidate.id)
  if (views.includes(view)) return undefined
  return {
    expected: `a view of ${id}: ${views.join(', ')}`,
    found: `view=${view}`,
    fix: suggest(view, views, 'write one of these'),
  }
}

/** The same for a source. */
export function judgeSource(id: string, found: string, { sources }: Lookups): Judgement {
  if (sources.has(id)) return undefined
  const fix = suggest(id, sources.keys(), 'write the id of an entry of data/sources.json')
  return { expected: 'the id of a source', found, fix }
}
