// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartExplorer } from '../../components/charts/chart-explorer.client.tsx'
import { pickChartMessages } from '../../components/charts/chart-words.ts'
import { messages } from '../../lib/i18n/translator.ts'
import { openChart } from '../support/real-charts.ts'
import { openToolbar, stubPopovers } from '../support/open-toolbar.ts'
import { comeTo } from './real-data.ts'

// The drawing has tests in a real browser: here nothing has a size.
vi.mock('../../components/charts/interactive-chart.client.tsx', () => ({ InteractiveChart: () => null }))
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function open(query = '', view = 'default') {
  const { chart, model, initial } = openChart('it-talent-gap', view)
  comeTo(`/en/charts/${chart.id}/${query}`)
  const rest = { foot: null, views: null, use: null, sources: null }
  render(
    <ChartExplorer
      model={model}
      initial={initial}
      locale="en"
      messages={pickChartMessages(messages.en)}
      subtitle={chart.subtitle.en}
      title="The finding"
      toolbar={openToolbar({ chart: 'it-talent-gap', view })}
      {...rest}
    />,
  )
  return userEvent.setup()
}

const box = (name: string) => screen.getByRole('checkbox', { name })
const series = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .slice(1, -2)
    .map((header) => header.textContent)
const years = () => screen.getAllByRole('rowheader').map((header) => header.textContent)
const query = () => window.location.search

describe('the chart page', () => {
  it('shows the whole chart with its drawing at an address without a query', () => {
    open()
    expect(series()).toEqual(['Low scenario', 'Medium scenario', 'High scenario'])
    expect(years()).toHaveLength(13)
    expect(screen.getAllByRole('img', { name: 'The finding' })).toHaveLength(3)
    expect(screen.queryByRole('button', { name: 'Reset' })).not.toBeInTheDocument()
  })

  it('takes an unticked series out of the address and the table, and Back brings it back', async () => {
    const user = open()
    await user.click(box('Low scenario'))
    expect(query()).toBe('?s=medium.high')
    expect(series()).toEqual(['Medium scenario', 'High scenario'])
    window.history.back()
    await waitFor(() => expect(series()).toHaveLength(3))
    expect(box('Low scenario')).toBeChecked()
  })

  it('does not let the last series be unticked', async () => {
    const user = open('?s=low.high')
    await user.click(box('Low scenario'))
    expect(box('High scenario')).toBeChecked()
    expect(box('High scenario')).toBeDisabled()
    await user.click(box('High scenario'))
    expect(query()).toBe('?s=high')
    await user.click(box('Low scenario'))
    expect(box('High scenario')).toBeEnabled()
  })

  it('shows the years that are chosen, and offers no range that runs backwards', async () => {
    const user = open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2028')
    expect(query()).toBe('?t=2028..2030')
    expect(years()).toEqual(['2028', '2029', '2030'])
    const ends = within(screen.getByRole('combobox', { name: 'To' })).getAllByRole('option')
    expect(ends.map((option) => option.textContent)).toEqual(['2028', '2029', '2030'])
  })

  it('turns to the table by a choice that the address keeps', async () => {
    const user = open()
    await user.click(screen.getByRole('radio', { name: 'Table' }))
    expect(query()).toBe('?tab=table')
  })

  it('keeps in the address the series picked out, and offers only those shown', async () => {
    const user = open('?s=low.high')
    const choice = screen.getByRole('combobox', { name: 'Highlight' })
    const offered = within(choice).getAllByRole('option')
    expect(offered.map((option) => option.textContent)).toEqual(['none', 'Low scenario', 'High scenario'])
    await user.selectOptions(choice, 'High scenario')
    expect(query()).toBe('?s=low.high&hl=high')
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(choice).toHaveValue('')
    expect(query()).toBe('')
  })

  it('says what an address asks for that does not exist, and shows the rest', () => {
    open('?s=low.mars&t=1990..2020')
    const said = screen
      .getAllByRole('status')
      .map((status) => status.textContent)
      .join()
    expect(said).toContain('asks for “mars”')
    expect(said).toContain('asks for “1990..2020”')
    expect(said).toContain('Shown: Low scenario, 2018–2020')
    expect(series()).toEqual(['Low scenario'])
  })

  it('starts from the view its page shows, and goes back to it', async () => {
    const user = open('', 'medium')
    expect(series()).toEqual(['Medium scenario'])
    await user.click(box('High scenario'))
    expect(query()).toBe('?s=medium.high')
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(query()).toBe('')
    expect(series()).toEqual(['Medium scenario'])
  })

  it('keeps the keys of others in the bar and out of the copied link', async () => {
    const user = open('?utm_source=mail')
    await user.click(box('Low scenario'))
    expect(query()).toBe('?s=medium.high&utm_source=mail')
    await user.click(screen.getByRole('button', { name: /Copy link/ }))
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/en/charts/it-talent-gap/?s=medium.high`,
    )
  })

  it('gives the address to copy by hand where the browser forbids copying', async () => {
    const user = open('?s=low')
    const opened = stubPopovers()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
    await user.click(screen.getByRole('button', { name: /Copy link/ }))
    expect(await screen.findByRole('textbox', { name: /Copy this address/ })).toHaveValue(
      `${window.location.origin}/en/charts/it-talent-gap/?s=low`,
    )
    expect(opened).toEqual(['tool-share'])
  })
})
