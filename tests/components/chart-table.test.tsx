// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChartTables } from '../../components/charts/chart-table.tsx'
import { pickChartMessages, toChartWords } from '../../components/charts/chart-words.ts'
import { toChartModel, type ChartModel } from '../../lib/domain/chart-model.ts'
import { messages } from '../../lib/i18n/translator.ts'
import type { Locale } from '../../lib/schema/text.ts'
import { findRow } from '../../lib/domain/atlas.ts'
import type { Chart } from '../../lib/schema/chart.ts'
import { allDatasets, panelsChart, placesChart, smallChart } from '../domain/small-chart.ts'
import { openChart } from '../support/real-charts.ts'
import './real-data.ts'

function show(model: ChartModel, locale: Locale = 'en'): void {
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  render(<ChartTables model={model} words={words} caption={words.t('chart.tableTitle')} subtitle="Persons" />)
}
const toModel = (chart: Chart) => toChartModel(chart, allDatasets, (reference) => findRow(allDatasets, reference)?.row)
const small = toModel(smallChart)
const rowOf = (year: string) => screen.getByRole('row', { name: new RegExp(`^${year} `) })
const cellsOf = (year: string) =>
  within(rowOf(year))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the table beside a chart', () => {
  it('has a caption, a column for each series and one row for each of the thirteen years', () => {
    show(openChart('it-talent-gap').model)
    expect(screen.getByRole('table')).toHaveAccessibleName(/^The same figures as a table/)
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      ...['Year', 'Low scenario', 'Medium scenario', 'High scenario'],
      ...['Status', 'Grade'],
    ])
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(
      Array.from({ length: 13 }, (_, index) => String(2018 + index)),
    )
  })

  it('can be reached and scrolled by keyboard', () => {
    show(small)
    expect(screen.getByRole('region', { name: 'The same figures as a table' })).toHaveAttribute('tabindex', '0')
  })

  it('says "about" where the source does, why a value is missing, and that there is none', () => {
    show(small)
    expect(cellsOf('2021')[0]).toMatch(/^about 220/)
    expect(cellsOf('2020')[0]).toBe('not published')
    expect(cellsOf('2040').slice(0, 2)).toEqual(['no value', 'one unconfirmed mention'])
  })

  it('numbers its notes, each once, and points to them from the values', () => {
    show(small)
    const notes = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(notes.map((note) => note.textContent)).toEqual(['rounded', 'fitted'])
    expect(cellsOf('2021').slice(0, 2)).toEqual(['about 2201', '2601'])
    expect(cellsOf('2030')[0]).toBe('3002')
  })

  it('names the series of a grade where grades differ, and the status of each row', () => {
    show(small)
    expect(cellsOf('2019').slice(2)).toEqual(['Observed', 'primary'])
    expect(cellsOf('2030').slice(2)).toEqual(['Projection', 'derivedlowprimaryhigh'])
  })

  it('gives each value a place that links lead to', () => {
    show(small)
    expect(document.getElementById('row-high-2030')).toHaveTextContent('787')
  })

  it('speaks Japanese on a Japanese page', () => {
    show(small, 'ja')
    expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('2019年')
    expect(document.getElementById('row-low-2021')).toHaveTextContent(/^約220/)
  })

  it('is one a panel, each under its own name', () => {
    show(toModel(panelsChart))
    expect(screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent.trim())).toEqual([
      'Asked',
      'Projected',
    ])
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([
      'Asked',
      'Projected',
    ])
    const heads = within(screen.getByRole('region', { name: 'Asked' })).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual(['Year', 'japan', 'italy', 'Status', 'Grade'])
  })

  it('names what its rows are where they are no years, and the answers behind each value', () => {
    show(toModel(placesChart))
    expect(screen.getAllByRole('columnheader')[0]).toHaveTextContent('country')
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['germany', 'japan', 'Italia'])
    expect(document.getElementById('row-short-japan-2024')).toHaveTextContent('85%n=1,000')
    expect(cellsOf('Italia').slice(0, 2)).toEqual(['not asked', '60%'])
  })
})
