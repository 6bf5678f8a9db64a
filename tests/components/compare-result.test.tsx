// @vitest-environment jsdom
import { cleanup, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, data, headline, labelled, open, part, query, rows } from '../support/open-compare.tsx'
import './real-data.ts'

const nameOf = (id: string) => data.partners.find((partner) => partner.id === id)?.title ?? ''
const cell = (category: string, index: number) =>
  [...document.querySelectorAll<HTMLElement>(`#row-${category} > td`)][index] ?? document.body
const rating = (category: string, index: number) => cell(category, index).querySelector('.rating')?.textContent
const reading = (name: string) => within(part('.reading')).getByText(name, { selector: '.segments *' })
const slider = (category: string) => part(`input[type=range][aria-label="Weight of ${category}"]`)
const number = (category: string) => part(`input[type=number][aria-label="Weight of ${category}"]`)
/** "China No. 1 2.67 of 3", one for each partner. */
const scores = () => [...document.querySelectorAll('.scores > li > p:first-child')].map((one) => one.textContent)

describe('the reading of the comparison', () => {
  it('is switched between the vendor’s, the evidence’s and the reader’s own, each with whose it is', async () => {
    const user = open()
    expect(rating('time-zone', 1)).toBe('Poor')
    await user.click(reading('The evidence’s'))
    expect(query()).toBe('?reading=evidence')
    expect(rating('time-zone', 1)).toBe('Unknown')
    expect(part('.result-headline')).toHaveTextContent('rating by rule')
    expect(part('caption')).toHaveTextContent(/follow from published figures/)
    await user.click(reading('My own'))
    expect(query()).toBe('?reading=mine')
    expect(rating('time-zone', 1)).toBe('Poor')
    await user.click(labelled('The evidence’s', '.reading .chip'))
    expect(query()).toBe('?reading=mine&o=evidence')
    expect(rating('time-zone', 1)).toBe('Unknown')
  })

  it('scores the partners by the ratings that are shown', () => {
    open()
    expect(headline()).toBe('China first')
    // Five times excellent and four times good; the group twice good, four times fair, three times poor.
    expect(scores()).toEqual(['China No. 1 2.56 of 3', `${nameOf('sea-india')} No. 2 0.89 of 3`])
    expect(part('.result')).toHaveTextContent('9 categories count')
  })

  it('scores by the categories in which every shown partner has a rating, and names the others', () => {
    open('?reading=evidence&p=china.vietnam')
    const counted = data.categories.filter(({ id }) =>
      ['china', 'vietnam'].every((partner) => data.cells[id]?.[partner]?.evidence.rating !== 'unknown'),
    )
    expect(part('.result')).toHaveTextContent(
      counted.length === 1 ? '1 category counts' : `${counted.length} categories count`,
    )
    for (const { title } of data.categories.filter((one) => !counted.includes(one)))
      expect(part('.result')).toHaveTextContent(new RegExp(`Left out: .*${title}`))
  })

  it('gives no result, instead of a guess, where no category has a rating for everybody', () => {
    open('?p=india.vietnam')
    expect(headline()).toMatch(/^No result: no category has a rating/)
    expect(part('.depends')).toHaveTextContent('Nothing to say until the result has a basis.')
  })
})

describe('the weights', () => {
  it('are set by buttons, each press a step that Back undoes', async () => {
    const user = open()
    const before = window.history.length
    await user.click(labelled('Weigh Time zone more'))
    await user.click(labelled('Weigh Time zone more'))
    await user.click(labelled('Weigh Consulting less'))
    expect(query()).toBe('?w=time-zone-3.consulting-0')
    expect(window.history.length).toBe(before + 3)
    expect(labelled('Weigh Consulting less')).toBeDisabled()
    expect(part('.result-headline')).toHaveTextContent('With the weights you set.')
    expect(part('.weights summary')).toHaveTextContent('Own weights')
    expect(slider('Time zone')).toHaveValue('3')
  })

  it('are typed as numbers, also after the field was emptied, without filling the history', async () => {
    const user = open()
    const before = window.history.length
    const field = number('Time zone')
    await user.clear(field)
    expect(field).toHaveValue(null)
    await user.type(field, '4')
    expect(field).toHaveValue(4)
    await waitFor(() => expect(query()).toBe('?w=time-zone-4'))
    expect(window.history.length).toBe(before)
  })

  it('stay as they were for what is no weight, and the field says so again when it is left', async () => {
    const user = open('?w=time-zone-4')
    const field = number('Time zone')
    for (const typed of ['9', '-1', '2.5']) {
      await user.clear(field)
      await user.type(field, typed)
      await user.tab()
      expect(field, typed).toHaveValue(typed === '2.5' ? 2 : 4)
    }
  })

  it('are set all at once by a ready-made set, which is named while it holds', async () => {
    const user = open()
    await user.click(button('Cost first', '.weights'))
    expect(query()).toBe('?w=time-zone-0.consulting-0.cost-performance-5')
    expect(button('Cost first', '.weights')).toHaveAttribute('aria-pressed', 'true')
    expect(part('.weights summary')).toHaveTextContent('Cost first')
    await user.click(button('All equal', '.weights'))
    expect(query()).toBe('')
    expect(button('Cost first', '.weights')).toHaveAttribute('aria-pressed', 'false')
  })

  it('give no result when everything that counts weighs nothing', () => {
    open(`?w=${data.categories.map(({ id }) => `${id}-0`).join('.')}`)
    expect(headline()).toBe('No result: every category that could count weighs 0.')
  })
})

describe('the reader’s own ratings', () => {
  it('are chosen in the table, marked, listed, and taken back one by one or all at once', async () => {
    const user = open('?reading=mine')
    await user.selectOptions(labelled('Your rating of China in Time zone'), 'Poor')
    await user.selectOptions(labelled('Your rating of China in Consulting'), 'Unknown')
    expect(query()).toBe('?reading=mine&o=china-time-zone-poor.china-consulting-unknown')
    expect(rating('time-zone', 0)).toBe('Poor')
    expect(cell('time-zone', 0)).toHaveTextContent('changed by you from Excellent')
    const changes = () => [...document.querySelectorAll('.own-changes li')].map((one) => one.firstChild?.textContent)
    expect(part('.own-changes')).toHaveTextContent('2 ratings changed')
    expect(changes()).toHaveLength(2)
    expect(changes()[0]).toBe('China, Time zone: Excellent to Poor')
    await user.click(labelled('Undo: China, Time zone'))
    expect(query()).toBe('?reading=mine&o=china-consulting-unknown')
    expect(rating('time-zone', 0)).toBe('Excellent')
    await user.click(button('Undo all'))
    expect(query()).toBe('?reading=mine')
    expect(document.querySelector('.own-changes')).toBeNull()
  })

  it('are gone from the address when a cell is set back to what it was', async () => {
    const user = open('?reading=mine&o=china-time-zone-poor')
    await user.selectOptions(labelled('Your rating of China in Time zone'), 'Excellent')
    expect(query()).toBe('?reading=mine')
  })

  it('count in the result of the reader’s own reading, and in no other', async () => {
    const all = data.categories.map(({ id }) => `sea-india-${id}-excellent`).join('.')
    const user = open(`?reading=mine&o=${all}`)
    expect(headline()).toBe(`${nameOf('sea-india')} first`)
    await user.click(reading('The vendor’s'))
    expect(headline()).toBe('China first')
    expect(document.querySelector('.own-changes')).toBeNull()
    expect(query()).toContain('sea-india-time-zone-excellent')
  })
})

/** What a statement says must be seen once its button was pressed. */
function check(statement: string, pressed: string): void {
  const parts = (pattern: RegExp) => pattern.exec(statement)?.slice(1) ?? []
  if (pressed === 'Show the rows that differ') {
    const shown = [...document.querySelectorAll('tr:not([hidden]):has(> th[scope=row])')].map((row) =>
      [...row.querySelectorAll('.rating')].map((mark) => mark.textContent),
    )
    expect(shown.length, statement).toBeGreaterThan(0)
    expect(
      shown.filter((ratings) => new Set(ratings).size < 2),
      statement,
    ).toEqual([])
  } else if (pressed === 'Set this weight') {
    const [category = '', weight, winners] = parts(/^If (.*) weighed (\d) instead of \d, first would be: (.*?)\./)
    expect(slider(category), statement).toHaveValue(weight)
    expect(headline(), statement).toMatch(new RegExp(`^(${winners} first|Shared first place: ${winners})$`))
  } else if (pressed === 'Try it in my own reading') {
    const [changes, name] = parts(/turns the result: (.*)\. Then (.*) is ahead\.$/)
    const listed = [...document.querySelectorAll('.own-changes li')].map((one) => one.firstChild?.textContent)
    for (const change of changes?.split('; ') ?? ['none']) expect(listed, statement).toContain(change)
    expect(headline(), statement).toContain(name)
    expect(query(), statement).toContain('reading=mine')
  } else {
    const [name] = /^Show weights with which (.*) wins$/.exec(pressed)?.slice(1) ?? []
    expect(headline(), statement).toBe(`${name} first`)
  }
}

describe('what the result depends on', () => {
  const kinds = new Set<string>()
  it.each([
    '',
    '?w=time-zone-5',
    '?q=zeppelin',
    '?p=vietnam.malaysia&reading=evidence',
    '?p=china.vietnam.malaysia&reading=evidence',
    '?p=india.china.vietnam.malaysia&reading=evidence&w=time-zone-0.compliance-5',
    '?reading=mine&o=sea-india-system-quality-excellent.sea-india-cost-performance-excellent.china-time-zone-poor',
    '?p=malaysia.india&reading=mine&o=evidence.india-consulting-good.malaysia-consulting-fair',
  ])('is true on screen after one press, for every statement at "%s"', async (address) => {
    open(address)
    const presses = document.querySelectorAll('.depends button').length
    expect(presses).toBeGreaterThan(0)
    for (let index = 0; index < presses; index += 1) {
      cleanup()
      const user = open(address)
      const press = document.querySelectorAll<HTMLElement>('.depends button')[index]
      const statement = press?.closest('li')?.firstElementChild?.textContent ?? ''
      const name = press?.textContent ?? ''
      kinds.add(name.replace(/which .* wins/, 'which … wins'))
      const before = window.history.length
      await user.click(press ?? document.body)
      check(statement, name)
      expect(window.history.length, name).toBe(before + 1)
    }
  })

  it('was tried for every kind of statement that can be pressed', () => {
    expect([...kinds].toSorted()).toEqual([
      'Set this weight',
      'Show the rows that differ',
      'Show weights with which … wins',
      'Try it in my own reading',
    ])
  })

  it('is said of the dominance of the vendor’s ratings, the shares of weightings and how they were counted', () => {
    open()
    expect(part('.depends')).toHaveTextContent(
      `China is better or equal to ${nameOf('sea-india')} in every row that both are rated in (better in 9, equal in 0)`,
    )
    expect(part('.depends')).toHaveTextContent('No weight of a single category changes who is first.')
    expect(part('.depends')).toHaveTextContent('China is first in 100%')
    expect(part('.depends')).toHaveTextContent('10,077,695 ways')
    expect(rows()).toHaveLength(9)
  })
})
