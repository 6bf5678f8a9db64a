// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ChartToolbar } from '../../components/charts/toolbar/chart-toolbar.client.tsx'
import { countRows, selectChart } from '../../lib/domain/chart-model.ts'
import { parseCsv } from '../../lib/publish/parse-csv.ts'
import type { Locale } from '../../lib/schema/text.ts'
import { openToolbar, stubPopovers } from '../support/open-toolbar.ts'
import { chartWords, openChart, realViews } from '../support/real-charts.ts'
import { comeTo } from './real-data.ts'

type State = { view?: string; series?: string[]; highlight?: string; query?: string; locale?: Locale }

/** The toolbar of the chart of METI's scenarios, in a state. */
function open({ view = 'default', series, highlight, query = '', locale = 'en' }: State = {}) {
  const opened = stubPopovers()
  const { model, initial } = openChart('it-talent-gap', view, locale)
  const selection = { series: series ?? initial.series, years: initial.years }
  comeTo(`/${locale}/charts/it-talent-gap/${query}&utm_source=mail`.replace(/\/&/, '/?'))
  const data = openToolbar({ chart: 'it-talent-gap', view }, locale)
  render(
    <figure>
      <ChartToolbar
        data={data}
        words={chartWords[locale]}
        model={model}
        shown={selectChart(model, selection)}
        selection={selection}
        highlight={highlight}
        query={query}
        shownQuery={query}
      />
    </figure>,
  )
  return { user: userEvent.setup(), data, opened }
}

const panel = (name: string) => within(screen.getByRole('group', { name }))
const groups = () => panel('Download').getAllByRole('heading', { level: 3 })
const saved: { name: string; text: string }[] = []

/** Notes what is handed to the browser to save. */
function stubSaving() {
  saved.length = 0
  let latest: Blob | undefined
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => ((latest = blob), 'blob:x'), revokeObjectURL: () => {} }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download
    const reader = new FileReader()
    reader.onload = () => saved.push({ name, text: String(reader.result) })
    if (latest) reader.readAsText(latest)
  })
}

// The code for files is fetched at a press: on a busy machine the first time takes long.
beforeAll(() => import('../../components/charts/toolbar/make-file.ts'), 30_000)
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('Download', () => {
  it('has one group where the view shows the whole chart', () => {
    open()
    expect(groups().map((group) => group.textContent)).toEqual(['All, 39 rows'])
    const links = panel('Download').getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('download')])).toEqual([
      ['CSV', 'it-talent-gap-edition-1.csv'],
      ['CSV for Excel', 'it-talent-gap-edition-1.excel.csv'],
      ['JSON', 'it-talent-gap-edition-1.json'],
      ['SVG', 'it-talent-gap-edition-1.svg'],
      ['PNG', 'it-talent-gap-edition-1.png'],
    ])
  })

  it('has the files of a view and those of the whole chart beside it', () => {
    open({ view: 'medium' })
    expect(groups().map((group) => group.textContent)).toEqual(['What you see, 13 rows', 'All, 39 rows'])
    const hrefs = panel('Download')
      .getAllByRole('link', { name: 'CSV' })
      .map((link) => link.getAttribute('href'))
    expect(hrefs.map((href) => href?.replace(/^.*\/v\//, ''))).toEqual(['medium/data.csv', 'default/data.csv'])
  })

  it('has one group where a choice shows the whole chart on the page of a part', () => {
    open({ view: 'medium', series: ['low', 'medium', 'high'], query: '?s=low.medium.high' })
    expect(groups().map((group) => group.textContent)).toEqual(['All, 39 rows'])
    expect(panel('Download').getByRole('link', { name: 'CSV' })).toHaveAttribute(
      'href',
      expect.stringContaining('/v/default/'),
    )
  })

  it('keeps what is seen apart where only its drawing differs', () => {
    open({ highlight: 'low', query: '?hl=low' })
    expect(groups().map((group) => group.textContent)).toEqual(['What you see, 39 rows', 'All, 39 rows'])
  })

  it('makes the table of what is seen, with as many rows as it says', async () => {
    stubSaving()
    const { user } = open({ series: ['low', 'high'], query: '?s=low.high' })
    expect(groups().map((group) => group.textContent)).toEqual(['What you see, 26 rows', 'All, 39 rows'])
    await user.click(panel('Download').getByRole('button', { name: 'CSV' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    const { header, rows } = parseCsv(saved[0]?.text ?? '')
    expect(saved[0]?.name).toBe('it-talent-gap-selection-edition-1.csv')
    expect(rows).toHaveLength(26)
    const series = header.indexOf('series')
    expect(new Set(rows.map((row) => row[series]))).toEqual(new Set(['low', 'high']))
    expect(await screen.findByText('it-talent-gap-selection-edition-1.csv is ready')).toBeInTheDocument()
  })

  it('gives what is seen a title that names the choice, and a link that shows it', async () => {
    stubSaving()
    const { user, data } = open({ series: ['low'], query: '?s=low' })
    for (const form of ['JSON', 'SVG']) await user.click(panel('Download').getByRole('button', { name: form }))
    await vi.waitFor(() => expect(saved).toHaveLength(2))
    const link = `${data.about.address}?s=low`
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ address: link, edition: 1 })
    expect(saved[0]?.text).toContain(`"title": "${data.about.chart.name.en}: Low scenario"`)
    for (const part of [link, 'CC BY 4.0', 'Source: ', 'Low scenario']) expect(saved[1]?.text).toContain(part)
    expect(saved[1]?.text).not.toContain(data.title)
  })

  it('says so where a file cannot be made, and keeps the others at hand', async () => {
    stubSaving()
    // jsdom draws no pictures.
    const { user } = open({ series: ['low'], query: '?s=low' })
    await user.click(panel('Download').getByRole('button', { name: 'PNG' }))
    expect(await screen.findByText(/^The file could not be made/)).toBeInTheDocument()
    expect(panel('Download').getByRole('link', { name: 'PNG' })).toBeInTheDocument()
  })

  it('counts the same rows for every view as its table of values and gaps has', () => {
    for (const [chart, view] of realViews) {
      const { shown } = openChart(chart, view)
      const cells = shown.panels.flatMap((one) => [...one.series.flatMap(({ points }) => points), ...one.missing])
      expect(countRows(shown), `${chart} ${view}`).toBe(cells.length)
    }
  })
})

describe('Embed and Cite', () => {
  it('say that they show the view as published where the reader sees something else', () => {
    open({ series: ['low'], query: '?s=low' })
    for (const name of ['Embed', 'Cite']) expect(panel(name).getByText(/as published/)).toBeInTheDocument()
  })

  it('say nothing of it on the view itself', () => {
    open({ view: 'medium' })
    expect(screen.queryByText(/as published/)).not.toBeInTheDocument()
  })

  it('copy the code at the chosen width', async () => {
    const { user } = open()
    const code = panel('Embed').getByRole('textbox')
    expect(code).toHaveTextContent('width="100%"')
    await user.click(panel('Embed').getByRole('radio', { name: '600 px' }))
    await user.click(panel('Embed').getByRole('button', { name: 'Copy code' }))
    expect(await navigator.clipboard.readText()).toBe(code.textContent)
    expect(code).toHaveTextContent('width="600"')
    expect(panel('Embed').getByText('Copied')).toBeInTheDocument()
    await user.click(panel('Embed').getByRole('radio', { name: '800 px' }))
    expect(panel('Embed').queryByText('Copied')).not.toBeInTheDocument()
  })

  it('open the form of the page’s language first', () => {
    open({ locale: 'ja' })
    const forms = [...document.querySelectorAll('details')]
    expect(forms.map((form) => form.querySelector('summary')?.textContent)).toEqual([
      '日本語の書式（SIST 02）',
      'APA',
      'BibTeX',
      'RIS',
    ])
    expect(forms.map((form) => form.open)).toEqual([true, false, false, false])
  })

  it('save a reference as a file for reference managers', async () => {
    stubSaving()
    const { user, data } = open()
    await user.click(screen.getByRole('button', { name: 'Save as .ris', hidden: true }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toEqual({ name: 'it-talent-gap-edition-1.ris', text: data.pinned?.citations.ris })
  })

  it('ask to select the text where the browser forbids copying', async () => {
    const { user } = open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
    await user.click(panel('Embed').getByRole('button', { name: 'Copy code' }))
    expect(await panel('Embed').findByText(/select the text/)).toBeInTheDocument()
  })
})

describe('Share', () => {
  const fingers = (coarse: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: coarse }))
  const press = (user: ReturnType<typeof userEvent.setup>) =>
    user.click(screen.getByRole('button', { name: /Copy link/ }))
  const link = () => `${window.location.origin}/en/charts/it-talent-gap/?s=low`

  it('opens the system’s sheet where fingers point, and copies nothing', async () => {
    const { user } = open({ series: ['low'], query: '?s=low' })
    fingers(true)
    const copy = vi.spyOn(navigator.clipboard, 'writeText')
    const share = vi.fn().mockResolvedValue(undefined)
    Object.assign(navigator, { share })
    await press(user)
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: link() }))
    expect(copy).not.toHaveBeenCalled()
    share.mockRejectedValue(new DOMException('closed', 'AbortError'))
    await press(user)
    expect(copy).not.toHaveBeenCalled()
    share.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await press(user)
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(link())
    Reflect.deleteProperty(navigator, 'share')
  })

  it('copies the link where a mouse points', async () => {
    const { user } = open({ series: ['low'], query: '?s=low' })
    fingers(false)
    const share = vi.fn()
    Object.assign(navigator, { share })
    await press(user)
    expect(share).not.toHaveBeenCalled()
    expect(await navigator.clipboard.readText()).toBe(link())
    Reflect.deleteProperty(navigator, 'share')
  })

  it('shows the link where neither is allowed', async () => {
    const { user, opened } = open({ series: ['low'], query: '?s=low' })
    fingers(false)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
    await press(user)
    const field = await screen.findByDisplayValue(link())
    expect(opened).toEqual(['tool-share'])
    expect(field).toHaveFocus()
  })
})

describe('Copy image', () => {
  it('offers the file where the browser copies no images', async () => {
    const { user, data } = open({ view: 'medium' })
    await user.click(screen.getByRole('button', { name: 'Copy image' }))
    const link = await screen.findByRole('link', { name: 'Download the image' })
    expect(link).toHaveAttribute('href', data.files.png.href)
  })

  it('offers no image of the published view for what is seen', async () => {
    const { user } = open({ series: ['low'], query: '?s=low' })
    await user.click(screen.getByRole('button', { name: 'Copy image' }))
    expect(await screen.findByRole('button', { name: 'Download the image' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Download the image' })).not.toBeInTheDocument()
  })
})

describe('Full screen', () => {
  const button = () => screen.getByText('Full screen').closest('button')

  it('is not offered where the browser has none', () => {
    open()
    expect(button()).toHaveAttribute('data-state', 'none')
  })

  it('is offered where it has', async () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true })
    const request = vi.fn().mockResolvedValue(undefined)
    HTMLElement.prototype.requestFullscreen = request
    const { user } = open()
    expect(button()).toHaveAttribute('data-state', 'off')
    await user.click(screen.getByRole('button', { name: 'Full screen' }))
    expect(request.mock.contexts[0]).toBe(document.querySelector('figure'))
    Reflect.deleteProperty(document, 'fullscreenEnabled')
  })
})
