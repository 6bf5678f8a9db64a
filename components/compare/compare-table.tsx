import { memo } from 'react'
import type { CompareCategory, CompareData } from '@/lib/domain/compare-data'
import type { ReadingId } from '@/lib/domain/compare-readings'
import type { RatingChange, ScoreMatrix } from '@/lib/domain/scoring/matrix'
import { defaultWeight, weightOf, type Weights } from '@/lib/domain/scoring/weights'
import { CompareCellContent } from './compare-cell'
import type { RateCell } from './compare-state'
import type { CompareWords } from './compare-words'
import { EvidencePanel } from './evidence-panel'

type Shared = {
  data: CompareData
  matrix: ScoreMatrix
  reading: ReadingId
  changes: readonly RatingChange[]
  words: CompareWords
  /** Absent where nothing can be rated. */
  onRate?: RateCell
}
type Props = Shared & {
  rows: readonly CompareCategory[]
  /** Rows that are seen; all when absent. The others stay in the page: to build a row with its evidence anew takes long. */
  fitting?: ReadonlySet<string>
  caption: string
  weights: Weights
}

/**
 * A real table at every width; each row has its evidence in a row of its own below, closed until it is asked for, so that
 * links, the browser's search and pages without script reach it. On phones the category is a full-width row head; the
 * roles are written out because a changed display would take them away from assistive technology.
 */
export const CompareTable = memo(function CompareTable({ rows, fitting, caption, weights, ...shared }: Props) {
  const { data, matrix, reading, words } = shared
  const { t } = words
  return (
    <table
      className="compare-table rows-stacked"
      role="table"
      data-partners={matrix.partners.length}
      hidden={fitting?.size === 0}
    >
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('compare.category')}
          </th>
          {matrix.partners.map((id) => {
            const partner = data.partners.find((one) => one.id === id)
            return (
              <th key={id} role="columnheader" scope="col">
                {partner?.title}
                <span className="who">{t(`compare.reading.${reading}By`)}</span>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((category) => (
          <CompareRow
            key={category.id}
            {...shared}
            category={category}
            weight={weightOf(weights, category.id)}
            hidden={fitting?.has(category.id) === false}
          />
        ))}
      </tbody>
    </table>
  )
})

const CompareRow = memo(function CompareRow({
  category,
  weight,
  hidden,
  ...shared
}: Shared & { category: CompareCategory; weight: number; hidden: boolean }) {
  const { data, matrix, words } = shared
  const { t } = words
  return (
    <>
      <tr role="row" className="claim-row" id={`row-${category.id}`} hidden={hidden}>
        <th role="rowheader" scope="row">
          {category.title}
          {weight !== defaultWeight && <span className="who">{`${t('compare.weights.title')}: ${weight}`}</span>}
        </th>
        {matrix.partners.map((partner) => (
          <td key={partner} role="cell">
            {matrix.partners.length > 2 && (
              <span className="cell-partner">{data.partners.find(({ id }) => id === partner)?.short}</span>
            )}
            <CompareCellContent {...shared} category={category} partner={partner} />
          </td>
        ))}
      </tr>
      <tr role="row" className="evidence-row" hidden={hidden}>
        <td role="cell" colSpan={matrix.partners.length + 1}>
          <EvidencePanel data={data} category={category} shown={matrix.partners} words={words} />
        </td>
      </tr>
    </>
  )
})
