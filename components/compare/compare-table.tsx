import type { ComparisonCell, ComparisonPartner, ComparisonRow } from '@/lib/domain/comparison'
import type { Locale } from '@/lib/schema/text'
import { RatingMark } from '@/components/ui/rating-mark'
import type { CompareTranslator } from './compare-words'

type Props = {
  partners: readonly ComparisonPartner[]
  rows: readonly ComparisonRow[]
  caption: string
  locale: Locale
  t: CompareTranslator
}

/**
 * A real table at every width. On phones the category is a full-width row head with the partners side by side below;
 * the roles are written out because a changed display would take them away from assistive technology.
 */
export function CompareTable({ partners, rows, caption, locale, t }: Props) {
  return (
    <table className="compare-table" role="table" data-partners={partners.length}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('compare.category')}
          </th>
          {partners.map((partner) => (
            <th key={partner.id} role="columnheader" scope="col">
              <span className="full">{partner.title[locale]}</span>
              <span className="short" aria-hidden="true">
                {partner.short[locale]}
              </span>
              <span className="who">{t('compare.ratingBy')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.category.id} role="row" id={`row-${row.category.id}`}>
            <th role="rowheader" scope="row">
              {row.category.title[locale]}
            </th>
            {partners.map((partner) => {
              const cell = row.cells[partner.id]
              return (
                <td key={partner.id} role="cell">
                  {cell && <Cell cell={cell} locale={locale} t={t} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell, locale, t }: { cell: ComparisonCell; locale: Locale; t: CompareTranslator }) {
  return (
    <>
      <RatingMark rating={cell.rating} word={t(`rating.${cell.rating}`)} />
      {cell.source === undefined && <p>{t('compare.unknownReason')}</p>}
      {cell.headline && <p className="headline">{cell.headline[locale]}</p>}
      {cell.claims.length > 0 && (
        <ul>
          {cell.claims.map((claim) => (
            <li key={claim.en}>{claim[locale]}</li>
          ))}
        </ul>
      )}
      {cell.note && <p className="cell-note">{cell.note[locale]}</p>}
    </>
  )
}
