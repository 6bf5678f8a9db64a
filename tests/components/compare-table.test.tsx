// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CompareTable } from '../../components/compare/compare-table.tsx'
import { RatingMark } from '../../components/ui/rating-mark.tsx'
import type { CompareData } from '../../lib/domain/compare-data.ts'
import { listOwnChanges, toReadingMatrix, type OwnState, type ReadingId } from '../../lib/domain/compare-readings.ts'
import { smallCompare } from '../support/compare-data.ts'
import { compareWords, openCompare } from '../support/real-compare.ts'
import './real-data.ts'

type Shown = { data?: CompareData; p?: readonly string[]; reading?: ReadingId; own?: OwnState; locale?: 'en' | 'ja' }

const real = { en: openCompare('en'), ja: openCompare('ja') }

/** The two that the page shows to a reader who has chosen nothing, by the vendor's ratings, unless said otherwise. */
function show({ locale = 'en', data = real[locale], p, reading = 'vendor', own }: Shown = {}) {
  const partners = p ?? data.partners.slice(0, 2).map(({ id }) => id)
  const mine = own ?? { from: 'vendor', ratings: [] }
  return render(
    <CompareTable
      data={data}
      matrix={toReadingMatrix(data, partners, { reading, own: mine })}
      reading={reading}
      changes={reading === 'mine' ? listOwnChanges(data, partners, mine) : []}
      rows={data.categories}
      weights={{ 'time-zone': 3 }}
      caption="Ratings"
      words={compareWords[locale]}
      {...(reading === 'mine' && { onRate: () => {} })}
    />,
  )
}
/** The cells of a category's row, without its head. */
const cellsOf = (category: string) => [...document.querySelectorAll<HTMLElement>(`#row-${category} > td`)]
const evidenceOf = (category: string) =>
  document.querySelector<HTMLElement>(`#row-${category} + tr .evidence`) ?? document.body

describe('the mark of a rating', () => {
  it('is its word for assistive technology; the shape is for the eye only', () => {
    const { container } = render(<RatingMark rating="poor" word="Poor" />)
    expect(container).toHaveTextContent(/^Poor$/)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})

describe('the table of the comparison', () => {
  it('has a head for every row and column, and writes its roles out for phones', () => {
    const { container } = show()
    expect(screen.getByRole('table')).toHaveAccessibleName('Ratings')
    expect([...container.querySelectorAll('tbody th')].map((head) => head.firstChild?.textContent)).toEqual(
      real.en.categories.map(({ title }) => title),
    )
    expect([...container.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
      'Category',
      'Chinavendor’s rating',
      `${real.en.partners[1]?.title}vendor’s rating`,
    ])
    const roles = {
      thead: 'rowgroup',
      tbody: 'rowgroup',
      tr: 'row',
      td: 'cell',
      'thead th': 'columnheader',
      'tbody th': 'rowheader',
    }
    for (const [element, role] of Object.entries(roles))
      for (const one of container.querySelectorAll(element)) expect(one, element).toHaveAttribute('role', role)
  })

  it.each([
    ['en', 'Good', 'Poor'],
    ['ja', '良い', '弱い'],
  ] as const)('says every rating in words (%s)', (locale, china, group) => {
    const { container } = show({ locale })
    expect(cellsOf('language-and-culture')[0]).toHaveTextContent(china)
    expect(cellsOf('language-and-culture')[1]).toHaveTextContent(group)
    const marks = [...container.querySelectorAll('.rating')]
    expect(marks).toHaveLength(18)
    expect(marks.filter((mark) => mark.textContent === '')).toEqual([])
  })

  it.each([
    ['vendor', 'vendor’s rating'],
    ['evidence', 'rating by rule'],
    ['mine', 'my rating'],
  ] as const)('says under every partner whose rating it is (%s)', (reading, whose) => {
    const { container } = show({ reading })
    const heads = [...container.querySelectorAll('thead th .who')].map((head) => head.textContent)
    expect(heads).toEqual([whose, whose])
  })

  it('marks a group’s rating as the group’s, beside the unknown of its member', () => {
    show({ p: ['china', 'india'] })
    const [china, india] = cellsOf('time-zone')
    expect(india?.querySelector('.rating')).toHaveTextContent(/^Unknown$/)
    expect(india).toHaveTextContent('Only its group was rated.')
    expect(india).toHaveTextContent('group’s rating: Poor')
    expect(china).not.toHaveTextContent('group’s rating')
  })

  it('says why a rating is unknown instead of leaving the cell empty', () => {
    show({ data: smallCompare, p: ['china', 'vietnam'] })
    expect(cellsOf('visas')[0]).toHaveTextContent(/^Unknown.*Nobody rated this partner\./)
  })

  it('says so of the evidence too, and shows the figures where there is a rating', () => {
    show({ reading: 'evidence', p: ['china', 'sea-india'] })
    expect(cellsOf('consulting')[0]).toHaveTextContent('No figure measures this.')
    const input = real.en.cells['time-zone']?.['china']?.evidence.inputs[0]
    const figure = real.en.figures[input?.figure ?? '']
    expect(cellsOf('time-zone')[0]).toHaveTextContent(`${figure?.label}: ${figure?.value}`)
    expect(cellsOf('time-zone')[1]).toHaveTextContent('The members of the group get different ratings.')
    const range = real.en.cells['time-zone']?.['sea-india']?.evidence.range
    const word = (rating: string | undefined) => new RegExp(rating ?? 'no range', 'i')
    expect(cellsOf('time-zone')[1]?.textContent).toMatch(word(range?.best))
    expect(cellsOf('time-zone')[1]).toHaveTextContent(/Its members range from \w+ to \w+\./)
    // What the vendor claims is no part of this reading.
    expect(cellsOf('time-zone')[0]).not.toHaveTextContent('Said to allow real-time work')
  })

  it('keeps the note that must be known beside a rating', () => {
    show()
    expect(cellsOf('time-zone')[1]?.querySelector('.cell-note')).toHaveTextContent(/The group is rated as one\./)
  })

  it('says what the evidence makes of each claim in words, as the name of the link to it too', () => {
    show()
    const link = within(cellsOf('time-zone')[1] ?? document.body).getByRole('link')
    expect(link).toHaveTextContent('contradicts the vendor')
    expect(link).toHaveTextContent('high confidence')
    expect(link).toHaveAttribute('href', '#e-time-zone-sea-india')
    expect(link).toHaveAccessibleName(`Evidence on ${real.en.partners[1]?.title}, Time zone: contradicts the vendor`)
    expect(cellsOf('consulting')[0]).toHaveTextContent('no evidence found')
  })

  it('offers a rating in every cell of the reader’s own reading, and says what was changed', () => {
    const own: OwnState = { from: 'vendor', ratings: [{ partner: 'china', category: 'time-zone', rating: 'poor' }] }
    show({ reading: 'mine', own })
    expect(document.querySelectorAll('tbody select')).toHaveLength(18)
    const select = within(cellsOf('time-zone')[0] ?? document.body).getByRole('combobox')
    expect(select).toHaveAccessibleName('Your rating of China in Time zone')
    expect(select).toHaveValue('poor')
    expect(cellsOf('time-zone')[0]).toHaveTextContent('changed by you from Excellent')
    expect(screen.getAllByText(/changed by you/)).toHaveLength(1)
  })

  it('says a weight that is not the usual one, and no other', () => {
    const { container } = show()
    expect(container.querySelector('#row-time-zone th')).toHaveTextContent(/Weights: 3$/)
    expect(
      [...container.querySelectorAll('tbody th')].filter((head) => head.textContent.includes('Weights')),
    ).toHaveLength(1)
  })
})

describe('the evidence below each row', () => {
  it('has an entry with its own address for every partner in every category, shown or not', () => {
    const { container } = show()
    const wanted = real.en.categories.flatMap(({ id }) => real.en.partners.map((partner) => `e-${id}-${partner.id}`))
    const ids = [...container.querySelectorAll('.evidence-entry')].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(wanted.toSorted())
    const links = [...container.querySelectorAll('a[href^="#"]')].map((one) => one.getAttribute('href')?.slice(1))
    expect(links.filter((id) => !ids.includes(id ?? ''))).toEqual([])
  })

  it('is closed at first, and folds away that of partners that are not shown', () => {
    const { container } = show({ p: ['vietnam', 'china', 'india'] })
    expect(container.querySelectorAll('details[open]')).toHaveLength(0)
    const panel = evidenceOf('time-zone')
    const entries = (selector: string) =>
      [...panel.querySelectorAll(selector)].map(({ id }) => id.replace('e-time-zone-', ''))
    expect(entries(':scope > .evidence-grid > section')).toEqual(['vietnam', 'china', 'india'])
    expect(entries('.evidence-others section')).toEqual([
      'sea-india',
      'philippines',
      'indonesia',
      'thailand',
      'malaysia',
    ])
    expect(panel.querySelector('.evidence-others summary')).toHaveTextContent('5 more partners')
  })

  it('weighs the claim as a whole, with what would settle it and why surveys are not ranked together', () => {
    show()
    const [zone, turnover] = ['time-zone', 'talent-continuity'].map((id) =>
      real.en.categories.find((one) => one.id === id),
    )
    expect(evidenceOf('time-zone').querySelector('summary')).toHaveTextContent(
      /Time zone.*contradicts the vendor.*high confidence/,
    )
    expect(evidenceOf('time-zone')).toHaveTextContent(zone?.argument ?? 'no argument')
    expect(evidenceOf('time-zone')).toHaveTextContent(zone?.rule?.indicators[0]?.bounds ?? 'no bounds')
    expect(evidenceOf('talent-continuity')).toHaveTextContent(turnover?.methods ?? 'no methods')
    expect(evidenceOf('talent-continuity')).toHaveTextContent(turnover?.noRule ?? 'no reason')
    expect(evidenceOf('talent-continuity')).toHaveTextContent(turnover?.wouldSettle ?? 'nothing would')
  })

  it('prints the claim, the verdict in words, and each figure with grade and a link to its source', () => {
    const { container } = show()
    const entry = container.querySelector<HTMLElement>('#e-time-zone-philippines') ?? document.body
    expect(entry).toHaveTextContent(/The vendor’s rating of the group .*: Poor/)
    expect(entry).toHaveTextContent('contradicts the vendor')
    for (const reference of real.en.cells['time-zone']?.['philippines']?.evidence.figures ?? ['none']) {
      const figure = real.en.figures[reference]
      const line = [...entry.querySelectorAll('.figure-lines li')].find((one) =>
        one.textContent.includes(figure?.label ?? '?'),
      )
      expect(line).toHaveTextContent(figure?.value ?? 'no value')
      expect(line?.querySelector('.tag:last-of-type')).toHaveTextContent(/Primary|Derived|Secondary/i)
      expect(line?.querySelector('a')).toHaveAttribute('href', real.en.sources[figure?.source ?? '']?.href)
    }
  })

  it('says that the vendor claims nothing, and that no figure was found', () => {
    const { container } = show({ data: smallCompare, p: ['china', 'india'] })
    const entry = container.querySelector('#e-cost-vietnam')
    expect(entry).toHaveTextContent('The vendor claims nothing of this partner.')
    expect(entry).toHaveTextContent('No independent figure was found.')
  })
})
