// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { defaultView, toHoursData } from '../../components/hours/hours-data.ts'
import { HoursExplorer } from '../../components/hours/hours-explorer.client.tsx'
import { pickHoursMessages, toHoursWords } from '../../components/hours/hours-words.ts'
import { messages } from '../../lib/i18n/translator.ts'
import { realData } from '../support/real-charts.ts'
import { comeTo } from './real-data.ts'

const reference = '2026-11-20'

function open(query = '') {
  comeTo(`/en/compare/hours/${query}`)
  const data = toHoursData(realData.cities, realData.holidays, reference, 'en')
  render(
    <HoursExplorer
      data={data}
      drawn={defaultView(data)}
      edition="2026z"
      locale="en"
      messages={pickHoursMessages(messages.en)}
    />,
  )
  return userEvent.setup()
}

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent))
const cities = () => rows().map(([name]) => name)
const query = () => window.location.search
const city = (name: string) => screen.getByLabelText(name)

describe('working hours beside Japan’s', () => {
  it('show two partners on the day the time zones were checked, and with which edition', () => {
    open()
    expect(rows()).toEqual([
      ['Tokyo', '–', '–', '09:00–18:00', 'working day'],
      ['Shanghai', '1 h behind', '8 h', '10:00–19:00', 'working day'],
      ['Bengaluru', '3 h 30 min behind', '5 h 30 min', '12:30–21:30', 'working day'],
    ])
    expect(screen.getByText(/edition 2026z of the time-zone data/)).toBeInTheDocument()
    expect(screen.getByText(/Without a date of your choice the page shows Friday 20 November 2026/)).toBeInTheDocument()
  })

  it('say with whose data another state was worked out', () => {
    open('?d=2026-12-01')
    expect(screen.getByText(/your browser’s own time-zone data/)).toBeInTheDocument()
    expect(screen.queryByText(/edition 2026z/)).toBeNull()
  })

  it('put every city into the address as a step that Back undoes, and never show more than three', async () => {
    const user = open()
    const before = window.history.length
    await user.click(city('Jayapura'))
    expect(query()).toBe('?p=china.india.indonesia&city=jayapura')
    expect(cities()).toEqual(['Tokyo', 'Shanghai', 'Bengaluru', 'Jayapura'])
    expect(city('Manila')).toBeDisabled()
    await user.click(city('Shanghai'))
    await user.click(city('Bengaluru'))
    expect(query()).toBe('?p=indonesia&city=jayapura')
    expect(city('Jayapura')).toBeDisabled()
    expect(window.history.length).toBe(before + 3)
    window.history.back()
    await waitFor(() => expect(cities()).toEqual(['Tokyo', 'Bengaluru', 'Jayapura']))
  })

  it('follow what is typed without a step in the history, and leave half a time alone', async () => {
    open()
    const before = window.history.length
    const start = screen.getByLabelText('The other side, from')
    fireEvent.change(start, { target: { value: '' } })
    expect(query()).toBe('')
    fireEvent.blur(start)
    expect(start).toHaveValue('09:00')
    fireEvent.change(start, { target: { value: '10:30' } })
    fireEvent.change(screen.getByLabelText('Date in Japan'), { target: { value: '2026-11-23' } })
    await waitFor(() => expect(query()).toBe('?day=0900-1800.1030-1800&d=2026-11-23'))
    expect(window.history.length).toBe(before)
    expect(rows()[0]?.at(-1)).toBe('public holiday: Labour Thanksgiving Day')
    expect(rows()[2]).toEqual(['Bengaluru', '3 h 30 min behind', '4 h', '14:00–21:30', 'working day'])
  })

  it('take over all that was typed while the page slept', async () => {
    comeTo('/en/compare/hours/')
    const data = toHoursData(realData.cities, realData.holidays, reference, 'en')
    const page = (
      <HoursExplorer
        data={data}
        drawn={defaultView(data)}
        edition="2026z"
        locale="en"
        messages={pickHoursMessages(messages.en)}
      />
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(page)
    document.body.append(container)
    const type = (name: string, text: string) => {
      const field = container.querySelector<HTMLInputElement>(`input[name="${name}"]`)
      if (!field) throw new Error(`there is no field ${name}`)
      field.value = text
    }
    type('date', '2026-12-01')
    type('partner-start', '10:00')
    type('partner-end', '19:00')
    render(page, { container, hydrate: true })
    await waitFor(() => expect(query()).toBe('?day=0900-1800.1000-1900&d=2026-12-01'))
    expect(screen.getByLabelText('Date in Japan')).toHaveValue('2026-12-01')
    expect(rows()[1]).toEqual(['Shanghai', '1 h behind', '7 h', '11:00–20:00', 'working day'])
    container.remove()
  })

  it('take a whole day of the clock for none: the end cannot be the start', () => {
    open()
    fireEvent.change(screen.getByLabelText('Japan, until'), { target: { value: '09:00' } })
    expect(query()).toBe('')
  })

  it('name what an address asks for that cannot be shown, and go back to the start', async () => {
    const user = open('?p=vietnam.mars&d=2026-02-30')
    expect(screen.getByText(/asks for “mars”/)).toBeInTheDocument()
    expect(screen.getByText(/asks for “2026-02-30”/)).toBeInTheDocument()
    expect(cities()).toEqual(['Tokyo', 'Hanoi'])
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(query()).toBe('')
  })

  it('know today in Japan', async () => {
    const user = open()
    // Late in the evening of the 24th in UTC it is the 25th in Japan.
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-24T20:00:00Z'))
    await user.click(screen.getByRole('button', { name: 'Today' }))
    vi.restoreAllMocks()
    expect(query()).toBe('?d=2026-11-25')
  })

  it('say whose working day is meant, when its clocks move, and that its holidays are not listed', () => {
    open('?p=elsewhere&city=san-francisco&d=2027-03-15')
    expect(rows()[1]?.at(-1)).toBe(
      'weekendIts working day of Sunday 14 March 2027.The clocks move on this date: forward 1 h.Its clocks go back 1 h on Sunday 7 November 2027.',
    )
    expect(screen.getByText(/No holidays are listed for San Francisco/)).toBeInTheDocument()
  })

  it('list days on which only one side works', () => {
    open('?p=china')
    const list = within(screen.getByRole('region', { name: 'Days on which only one side works' }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toContain(
      'Monday 23 November 2026 Labour Thanksgiving Day',
    )
  })

  it('copy an address without what others put into it', async () => {
    const user = open('?utm_source=mail&p=vietnam')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/en/compare/hours/?p=vietnam`)
  })
})

describe('the words of working hours', () => {
  const en = toHoursWords('en', pickHoursMessages(messages.en))
  const ja = toHoursWords('ja', pickHoursMessages(messages.ja))

  it.each([
    [{ from: 540, to: 1080 }, '09:00–18:00', '09:00〜18:00'],
    [{ from: 1320, to: 1800 }, '22:00–06:00 the next day', '22:00〜翌日06:00'],
    [{ from: -300, to: 180 }, '19:00 the day before–03:00', '前日19:00〜03:00'],
    [{ from: 1500, to: 1560 }, '01:00–02:00 the next day', '翌日01:00〜02:00'],
    [{ from: -600, to: 0 }, '14:00–24:00 the day before', '前日14:00〜24:00'],
    [{ from: 900, to: 1440 }, '15:00–24:00', '15:00〜24:00'],
  ])('name the day of %o where it is not the date’s own', (span, english, japanese) => {
    expect([en.span(span), ja.span(span)]).toEqual([english, japanese])
  })

  it('tell behind from ahead', () => {
    expect([60, 0, -90].map(en.difference)).toEqual(['1 h behind', 'same time', '1 h 30 min ahead'])
    expect([60, 0, -90].map(ja.difference)).toEqual(['1時間遅れ', '時差なし', '1時間30分進み'])
    expect(en.time(20)).toBe('20 min')
  })
})
