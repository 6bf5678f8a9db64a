import { describe, expect, it } from 'vitest'
import { prepareChart } from '../../components/charts/chart-view.ts'
import { atlasOfEdition, compareSlices, sliceOf } from '../../lib/domain/editions.ts'
import { pointsOf } from '../../lib/domain/chart-model.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { editionSchema, type Edition } from '../../lib/schema/edition.ts'
import { locales } from '../../lib/schema/text.ts'

const { atlas, problems, unreleased } = loadAtlas(process.cwd())
if (!atlas) throw new Error(formatProblems(problems))

const editionOf = (chart: string): Edition => {
  const definition = atlas.charts.get(chart)
  if (!definition) throw new Error(`editionOf: no chart ${chart}`)
  const slice = sliceOf(definition, atlas.datasets, atlas.sources)
  const written = JSON.stringify({ chart, edition: 1, published: '2026-11-20', ...slice })
  return editionSchema.parse(JSON.parse(written))
}

describe('everything a reader can link to', () => {
  it('is released as it is', () => {
    expect(unreleased, formatProblems(unreleased)).toEqual([])
  })
})

describe.each([...atlas.charts.keys()])('an edition of %s', (chart) => {
  const edition = editionOf(chart)

  it('draws from its own file what today’s data draws, word for word in both languages', () => {
    const old = { ...atlas, ...atlasOfEdition(edition) }
    for (const locale of locales) {
      for (const { id } of edition.definition.views) {
        const { datasets: trimmed, ...fromFile } = prepareChart(old, chart, id, locale, getTranslator(locale))
        const { datasets, ...today } = prepareChart(atlas, chart, id, locale, getTranslator(locale))
        expect(fromFile).toEqual(today)
        expect(trimmed.map((dataset) => ({ ...dataset, rows: [] }))).toEqual(
          datasets.map((dataset) => ({ ...dataset, rows: [] })),
        )
      }
    }
  })

  it('has the source of every figure it shows', () => {
    const { model } = prepareChart(atlas, chart, 'default', 'en', getTranslator('en'))
    const ids = edition.sources.map(({ id }) => id)
    expect(pointsOf(model).filter(({ source }) => !ids.includes(source))).toEqual([])
    const cited = edition.datasets.flatMap(({ rows }) =>
      rows.flatMap((row) => [row.source, ...(row.alsoSources ?? [])]),
    )
    expect(ids).toEqual([...new Set(cited)].sort())
  })

  it('does not differ from the chart it was made of', () => {
    const definition = atlas.charts.get(chart)
    if (!definition) throw new Error(`no chart ${chart}`)
    expect(compareSlices(edition, sliceOf(definition, atlas.datasets, atlas.sources))).toBeUndefined()
  })
})
