// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { button, data, headline, heads, labelled, open, part, query, rows, wake } from '../support/open-compare.tsx'
import './real-data.ts'

const titles = data.categories.map(({ title }) => title)
const titleOf = (id: string) => data.categories.find((category) => category.id === id)?.title
const words = () => labelled('Find words')
const differ = () => labelled('Only rows that differ')
const option = (facet: string, name: string) => {
  const group = [...document.querySelectorAll<HTMLElement>('.choices')].find((one) =>
    one.querySelector('summary')?.textContent.startsWith(facet),
  )
  return within(group ?? document.body).getByLabelText(new RegExp(`^${name}`))
}
const chips = () => [...document.querySelectorAll('.chips .chip')].map((chip) => chip.getAttribute('aria-label'))

describe('the filters of the comparison', () => {
  it('show all nine rows at an address without a query, and no chip', () => {
    open()
    expect(rows()).toEqual(titles)
    expect(part('.count')).toHaveTextContent(/^9 rows of 9 shown$/)
    expect(document.querySelector('.chips')).toBeNull()
  })

  it('narrow to the rows that hold what is typed, and leave no trace of single letters in the history', async () => {
    const user = open()
    const before = window.history.length
    await user.type(words(), 'Kanji')
    await waitFor(() => expect(rows()).toEqual(['Language and culture']))
    await waitFor(() => expect(query()).toBe('?q=kanji'))
    expect(window.history.length).toBe(before)
    expect(words()).toHaveValue('Kanji')
    expect(part('.count')).toHaveTextContent('1 row of 9 shown (8 rows are hidden)')
  })

  it('show a letter before the rows follow it, and lose none when the reader leaves at once', async () => {
    open()
    fireEvent.change(words(), { target: { value: 'Kanji' } })
    expect(words()).toHaveValue('Kanji')
    expect(rows()).toEqual(titles)
    fireEvent(window, new Event('pagehide'))
    expect(query()).toBe('?q=kanji')
    await waitFor(() => expect(rows()).toEqual(['Language and culture']))
  })

  it('take what is typed into account before a choice made right after it', async () => {
    const user = open()
    fireEvent.change(words(), { target: { value: 'Kanji' } })
    words().focus()
    await user.click(differ())
    expect(query()).toBe('?q=kanji&diff=1')
  })

  it('put each choice into the address as a step that Back undoes', async () => {
    const user = open()
    const before = window.history.length
    await user.click(option('Categories', 'Time zone'))
    await user.click(differ())
    expect(query()).toBe('?c=time-zone&diff=1')
    expect(window.history.length).toBe(before + 2)
    expect(rows()).toEqual(['Time zone'])
    window.history.back()
    await waitFor(() => expect(query()).toBe('?c=time-zone'))
    await waitFor(() => expect(differ()).not.toBeChecked())
    window.history.back()
    await waitFor(() => expect(rows()).toHaveLength(9))
    expect(option('Categories', 'Time zone')).not.toBeChecked()
  })

  it('say beside each option how many rows it would show, and leave out options that would show none', async () => {
    const user = open()
    const low = option('Confidence', 'low confidence')
    const count = Number(low.closest('label')?.querySelector('.option-count')?.textContent)
    expect(count).toBeGreaterThan(1)
    await user.click(low)
    expect(rows()).toHaveLength(count)
    expect(query()).toBe('?conf=low')
    expect(() => option('Ratings', 'Unknown')).toThrow()
    expect(part('.choices[open], .choices:has(:checked)').querySelector('.badge')).toHaveTextContent(/^1$/)
  })

  it.each([
    ['Evidence', 'contradicts the vendor', '?v=contradicts', ['Time zone']],
    ['Confidence', 'high confidence', '?conf=high', ['Time zone']],
    ['Ratings', 'Poor', '?r=poor', ['language-and-culture', 'time-zone', 'talent-continuity'].map(titleOf)],
    ['Region measured', 'South Asia', '?reg=south-asia', titles.filter((title) => title !== titleOf('consulting'))],
  ])('find rows by %s: %s', async (facet, name, address, expected) => {
    const user = open()
    await user.click(option(facet, name))
    expect(query()).toBe(address)
    expect(rows()).toEqual(expected)
  })

  it('stand as chips, each with a press that drops it alone', async () => {
    const user = open('?c=time-zone&r=poor&v=contradicts&conf=high&reg=east-asia&q=agile&diff=1')
    expect(rows()).toEqual(['Time zone'])
    expect(chips()).toEqual(
      [
        'Time zone',
        'Poor',
        'contradicts the vendor',
        'high confidence',
        'East Asia',
        '“agile”',
        'Only rows that differ',
      ].map((name) => `Drop the filter ${name}`),
    )
    await user.click(labelled('Drop the filter high confidence'))
    expect(query()).toBe('?c=time-zone&r=poor&v=contradicts&reg=east-asia&q=agile&diff=1')
    await user.click(button('Clear filters', '.chips'))
    expect(query()).toBe('')
    expect(rows()).toHaveLength(9)
    expect(words()).toHaveValue('')
  })

  it('offer, when no row fits, just those whose removal brings rows back, and drop the one that is pressed', async () => {
    const user = open('?diff=1&q=zeppelin')
    expect(part('table')).not.toBeVisible()
    expect(part('.empty')).toHaveTextContent('No row fits these filters.')
    expect(within(part('.empty')).getAllByText(/^Drop:/)).toHaveLength(1)
    await user.click(button('Drop: “zeppelin”'))
    expect(rows()).toHaveLength(9)
    expect(query()).toBe('?diff=1')
    expect(words()).toHaveValue('')
  })

  it('offer all of them to be cleared when no single one would help, and keep the rest of the state', async () => {
    const user = open('?p=sea-india.china&q=zeppelin&v=contradicts&conf=low&c=consulting&sort=title&w=consulting-3')
    expect(within(part('.empty')).queryAllByText(/^Drop:/)).toHaveLength(0)
    await user.click(button('Clear filters', '.empty'))
    expect(query()).toBe('?p=sea-india.china&sort=title&w=consulting-3')
    expect(rows()).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  it('never change the result', async () => {
    const user = open('?reading=evidence&p=china.vietnam.malaysia')
    const before = part('.scores').textContent
    await user.click(option('Categories', 'Time zone'))
    expect(part('.scores').textContent).toBe(before)
  })

  it('put the rows into the order that is chosen', async () => {
    const user = open('?w=consulting-5')
    await user.selectOptions(labelled('Order'), 'By weight')
    expect(query()).toBe('?sort=weight&w=consulting-5')
    expect(rows()[0]).toBe(titleOf('consulting'))
  })
})

describe('what is told of the rows that are left', () => {
  const told = () => part('p.sr-only[role=status]').textContent
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

  it('is nothing when the page comes, whatever its address asks for', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    open('?q=kanji&diff=1')
    await wait(3000)
    expect(told()).toBe('')
    vi.useRealTimers()
  })

  it('is told once, after typing has rested, and told again when all rows are back', async () => {
    const user = open()
    const said: (string | null)[] = []
    const watch = new MutationObserver(() => said.push(told()))
    watch.observe(part('p.sr-only[role=status]'), { childList: true, characterData: true, subtree: true })
    await user.type(words(), 'kanji')
    expect(told()).toBe('')
    await waitFor(() => expect(told()).toBe('1 row of 9 shown'), { timeout: 2000 })
    await user.clear(words())
    await waitFor(() => expect(told()).toBe('9 rows of 9 shown'), { timeout: 2000 })
    watch.disconnect()
    expect(said).toEqual(['1 row of 9 shown', '9 rows of 9 shown'])
  })

  it('is nothing when something else was changed and the rows are the same', async () => {
    const user = open()
    await user.click(labelled('Weigh Time zone more'))
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(query()).toBe('?w=time-zone-2')
    expect(told()).toBe('')
  })
})

describe('the partners side by side', () => {
  it('are swapped, moved, added and taken away, and the address says so', async () => {
    const user = open()
    await user.click(button('Swap sides'))
    expect(query()).toBe('?p=sea-india.china')
    await user.click(within(part('.partners .push')).getByText('Vietnam'))
    expect(heads()).toEqual([data.partners[1]?.title, 'China', 'Vietnam'])
    await user.click(labelled('Move Vietnam to the left'))
    expect(query()).toBe('?p=sea-india.vietnam.china')
    await user.click(labelled('Remove China'))
    expect(query()).toBe('?p=sea-india.vietnam')
    expect(labelled('Remove Vietnam')).toBeDisabled()
    expect(labelled('Move Vietnam to the right')).toBeDisabled()
  })

  it('are four at most', () => {
    open('?p=china.india.vietnam.malaysia')
    expect(button('Add', '.partners')).toBeDisabled()
  })
})

describe('an address of the comparison', () => {
  it('that asks for what does not exist is answered with what was left out, and the rest', () => {
    open('?r=great.good&c=price&p=china.mars.vietnam&w=price-3.consulting-9&o=mars-consulting-good&v=true')
    for (const asked of ['great', 'price', 'mars', 'price-3', 'consulting-9', 'mars-consulting-good', 'true'])
      expect(part('.notices'), asked).toHaveTextContent(`asks for “${asked}”`)
    expect(option('Ratings', 'Good')).toBeChecked()
    expect(heads()).toEqual(['China', 'Vietnam'])
  })

  it('is copied without what others put into it', async () => {
    const user = open('?utm_source=mail&diff=1')
    await user.click(button('Copy link'))
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/en/compare/?diff=1`)
  })

  it('keeps what others put into it while the reader chooses', async () => {
    const user = open('?utm_source=mail')
    await user.click(differ())
    expect(query()).toBe('?diff=1&utm_source=mail')
    expect(headline()).toBe('China first')
  })

  it('keeps all it says when a word typed before the page woke is taken over', async () => {
    wake('?p=china.vietnam&diff=1&w=consulting-3', () => {
      const field = labelled('Find words') as HTMLInputElement
      field.value = 'Kanji'
    })
    await waitFor(() => expect(query()).toBe('?p=china.vietnam&q=kanji&diff=1&w=consulting-3'))
    expect(words()).toHaveValue('Kanji')
    expect(rows()).toEqual(['Language and culture'])
  })

  it('counts every press of a button that was pressed several times at once', () => {
    open()
    const more = labelled('Weigh Consulting more')
    act(() => [1, 2, 3].forEach(() => more.click()))
    expect(query()).toBe('?w=consulting-4')
  })
})
