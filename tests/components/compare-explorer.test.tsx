// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CompareExplorer } from '../../components/compare/compare-explorer.client.tsx'
import { pickCompareMessages } from '../../components/compare/compare-words.ts'
import { messages } from '../../lib/i18n/translator.ts'
import { comeTo, comparison } from './real-data.ts'

function open(query = '') {
  comeTo(`/en/compare/${query}`)
  render(
    <CompareExplorer
      caption="Ratings"
      comparison={comparison}
      locale="en"
      messages={pickCompareMessages(messages.en)}
    />,
  )
  return userEvent.setup()
}

const categories = () => screen.queryAllByRole('rowheader').map((header) => header.textContent)
const partners = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .slice(1)
    .map((header) => header.textContent)
const words = () => screen.getByRole('searchbox', { name: 'Find words' })
const differ = () => screen.getByLabelText('Only rows that differ')
const query = () => window.location.search

describe('the comparison', () => {
  it('shows all nine rows at an address without a query', () => {
    open()
    expect(categories()).toHaveLength(9)
    expect(screen.getByText('9 rows of 9 shown')).toBeInTheDocument()
  })

  it('narrows to the rows that hold what is typed, and leaves no trace of single letters in the history', async () => {
    const user = open()
    const before = window.history.length
    await user.type(words(), 'Kanji')
    expect(categories()).toEqual(['Language and culture'])
    expect(query()).toBe('?q=kanji')
    expect(window.history.length).toBe(before)
    expect(words()).toHaveValue('Kanji')
  })

  it('puts each choice into the address as a step that Back undoes', async () => {
    const user = open()
    const before = window.history.length
    await user.click(screen.getByLabelText('Time zone'))
    await user.click(differ())
    expect(query()).toBe('?c=time-zone&diff=1')
    expect(window.history.length).toBe(before + 2)
    expect(categories()).toEqual(['Time zone'])
    window.history.back()
    await waitFor(() => expect(query()).toBe('?c=time-zone'))
    await waitFor(() => expect(differ()).not.toBeChecked())
    window.history.back()
    await waitFor(() => expect(categories()).toHaveLength(9))
    expect(screen.getByLabelText('Time zone')).not.toBeChecked()
  })

  it('opens as its address says', () => {
    open('?p=sea-india.china&r=good&q=japan')
    expect(partners()[1]).toMatch(/China/)
    expect(screen.getByLabelText('Good')).toBeChecked()
    expect(words()).toHaveValue('japan')
  })

  it('offers just the filters whose removal brings rows back, and drops the one that is pressed', async () => {
    const user = open('?diff=1&q=zeppelin')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('No row fits these filters.')).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^Drop:/ })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Drop: “zeppelin”' }))
    expect(categories()).toHaveLength(9)
    expect(query()).toBe('?diff=1')
    expect(words()).toHaveValue('')
  })

  it('clears all filters at once and keeps the order of the partners', async () => {
    const user = open('?p=sea-india.china&r=unknown&q=zeppelin&diff=1')
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] ?? document.body)
    expect(query()).toBe('?p=sea-india.china')
    expect(categories()).toHaveLength(9)
  })

  it('swaps the two sides and says so in the address', async () => {
    const user = open()
    await user.click(screen.getByRole('button', { name: 'Swap sides' }))
    expect(query()).toBe('?p=sea-india.china')
    expect(partners()[0]).toMatch(/South-East Asia/)
  })

  it('says what an address asks for that does not exist, and shows the rest', () => {
    open('?r=great.fair&c=price')
    expect(screen.getByText(/asks for “great”/)).toBeInTheDocument()
    expect(screen.getByText(/asks for “price”/)).toBeInTheDocument()
    expect(screen.getByLabelText('Fair')).toBeChecked()
  })

  it('copies an address without what others put into it', async () => {
    const user = open('?utm_source=mail&diff=1')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/en/compare/?diff=1`)
  })
})
