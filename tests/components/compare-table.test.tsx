// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CompareTable } from '../../components/compare/compare-table.tsx'
import { compareTranslator } from '../../components/compare/compare-words.ts'
import { RatingMark } from '../../components/ui/rating-mark.tsx'
import { messages } from '../../lib/i18n/translator.ts'
import { comparison } from './real-data.ts'

/** The two that the page shows to a reader who has chosen nothing. */
const shown = { ...comparison, partners: comparison.partners.slice(0, 2) }

const show = (locale: 'en' | 'ja', of = shown) =>
  render(
    <CompareTable
      partners={of.partners}
      rows={of.rows}
      caption={messages[locale].compare.caption}
      locale={locale}
      t={compareTranslator(locale, messages[locale])}
    />,
  )

describe('the mark of a rating', () => {
  it('is its word for assistive technology; the shape is for the eye only', () => {
    const { container } = render(<RatingMark rating="poor" word="Poor" />)
    expect(container).toHaveTextContent(/^Poor$/)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})

describe('the table of the comparison', () => {
  it('has a caption that says whose opinions these are', () => {
    show('en')
    expect(screen.getByRole('table')).toHaveAccessibleName(/one vendor.*not measurements/i)
  })

  it('has one row header for each of the nine categories and one column for each shown partner', () => {
    expect(shown.partners.map(({ id }) => id)).toEqual(['china', 'sea-india'])
    show('en')
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(
      comparison.rows.map((row) => row.category.title.en),
    )
    expect(screen.getAllByRole('columnheader')).toHaveLength(3)
  })

  it.each([
    ['en', 'Language and culture', 'Good', 'Poor'],
    ['ja', '言語と文化', '良い', '弱い'],
  ] as const)('says every rating in words (%s)', (locale, category, china, group) => {
    show(locale)
    const row = screen.getByRole('row', { name: new RegExp(category) })
    const cells = within(row).getAllByRole('cell')
    expect(cells[0]).toHaveTextContent(china)
    expect(cells[1]).toHaveTextContent(group)
  })

  it('says that a partner was not rated instead of leaving the cell empty', () => {
    const rows = comparison.rows
      .slice(0, 1)
      .map((row) => ({ ...row, cells: { china: { rating: 'unknown' as const, claims: [] } } }))
    show('en', { partners: comparison.partners.slice(0, 1), rows })
    expect(screen.getByRole('cell')).toHaveTextContent('Unknown')
    expect(screen.getByRole('cell')).toHaveTextContent('This source gives no rating.')
  })
})
