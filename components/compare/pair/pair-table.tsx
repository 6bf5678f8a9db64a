import { RatingMark } from '@/components/ui/rating-mark'
import type { CompareCell, CompareData, ComparePartner } from '@/lib/domain/compare-data'
import type { PageContext } from '@/lib/site/page-context'
import type { PairView } from './prepare-pair'

type Props = { view: PairView; context: PageContext }

/** Title of the group with which the vendor rated a partner. */
function groupTitleOf(data: CompareData, partner: string): string | undefined {
  const group = data.categories.flatMap(({ id }) => data.cells[id]?.[partner]?.vendor.group?.partner ?? [])[0]
  return data.partners.find(({ id }) => id === group)?.title
}

/**
 * A real table at every width: on phones the category is a full-width row head with the two partners below. The roles are
 * written out because a changed display would take them away from assistive technology.
 */
export function PairTable({ view, context }: Props) {
  const { data, partners } = view
  const { t } = context
  const [a, b] = [partners[0].title, partners[1].title]
  return (
    <table className="pair-table rows-stacked" role="table">
      <caption>
        {t('pair.table.caption', { a, b, date: data.vendor.asOf })}
        {partners.map((partner) => {
          const group = groupTitleOf(data, partner.id)
          return (
            group && (
              <span key={partner.id} className="pair-key">
                {t('pair.table.groupOnly', { group, name: partner.title })}
              </span>
            )
          )
        })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('pair.table.category')}
          </th>
          {partners.map(({ id, title }) => (
            <th key={id} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {data.categories.map(({ id, title }) => (
          <tr key={id} role="row" id={`row-${id}`}>
            <th role="rowheader" scope="row">
              {title}
            </th>
            {partners.map((partner) => {
              const cell = data.cells[id]?.[partner.id]
              return (
                <td key={partner.id} role="cell">
                  {cell && <Cell cell={cell} category={id} partner={partner} t={t} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { cell: CompareCell; category: string; partner: ComparePartner; t: PageContext['t'] }

function Cell({ cell, category, partner, t }: CellProps) {
  const { vendor, evidence } = cell
  return (
    <dl>
      <div>
        <dt>{t('pair.table.vendor')}</dt>
        <dd>
          {vendor.group ? (
            // A group's rating is never its members' own: without colour, and said to be the group's.
            <span className="pair-of-group">
              <RatingMark
                rating={vendor.group.rating}
                word={t('pair.table.groupRating', { rating: t(`rating.${vendor.group.rating}`) })}
              />
            </span>
          ) : (
            <RatingMark rating={vendor.rating} word={t(`rating.${vendor.rating}`)} />
          )}
          {!vendor.group && vendor.reason && <p>{t(`compare.reason.${vendor.reason}`)}</p>}
        </dd>
      </div>
      <div>
        <dt>{t('pair.table.figures')}</dt>
        <dd>
          <RatingMark rating={evidence.rating} word={t(`rating.${evidence.rating}`)} />
          {evidence.reason && <p>{t(`compare.reason.${evidence.reason}`)}</p>}
          {evidence.range && (
            <p>
              {t('pair.table.range', {
                best: t(`rating.${evidence.range.best}`),
                worst: t(`rating.${evidence.range.worst}`),
              })}
            </p>
          )}
        </dd>
      </div>
      <div className="verdict">
        <dt>{t('pair.table.verdict')}</dt>
        <dd>
          <b>{t(`compare.verdict.${evidence.verdict}`)}</b>
          {evidence.confidence && <span className="tag">{t(`compare.confidence.${evidence.confidence}`)}</span>}
          {evidence.argument && <p>{evidence.argument}</p>}
          <a href={`#e-${category}-${partner.id}`}>{t('pair.table.count', { count: evidence.figures.length })}</a>
        </dd>
      </div>
    </dl>
  )
}
