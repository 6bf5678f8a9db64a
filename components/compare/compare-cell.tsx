import { memo } from 'react'
import type { CompareCategory, CompareData } from '@/lib/domain/compare-data'
import type { ReadingId } from '@/lib/domain/compare-readings'
import type { RatingChange, ScoreMatrix } from '@/lib/domain/scoring/matrix'
import { ratings } from '@/lib/schema/ratings'
import type { Rating } from '@/lib/schema/vocabulary'
import { RatingMark } from '@/components/ui/rating-mark'
import type { RateCell } from './compare-state'
import type { CompareWords } from './compare-words'
import { VerdictTag } from './verdict-tag'

type Props = {
  data: CompareData
  matrix: ScoreMatrix
  reading: ReadingId
  changes: readonly RatingChange[]
  words: CompareWords
  category: CompareCategory
  partner: string
  onRate?: RateCell
}

/** One partner in one category: the rating as it is read, what the vendor claims, and what the evidence says of that. */
export const CompareCellContent = memo(function CompareCellContent(props: Props) {
  const { data, matrix, reading, changes, words, category, partner, onRate } = props
  const { t } = words
  const cell = data.cells[category.id]?.[partner]
  if (!cell) return null
  const { vendor, evidence } = cell
  const rating = matrix.rating(partner, category.id)
  const change = changes.find((one) => one.partner === partner && one.category === category.id)
  const reason = reading === 'evidence' ? evidence.reason : vendor.reason
  const name = data.partners.find(({ id }) => id === partner)?.title ?? partner
  const shown = { partner: name, category: category.title }
  return (
    <>
      <RatingMark rating={rating} word={t(`rating.${rating}`)} />
      {change && <p className="changed">{t('compare.changes.changed', { from: t(`rating.${change.from}`) })}</p>}
      {reading === 'mine' && onRate && (
        <label className="field needs-script">
          <span className="sr-only">{t('compare.changes.yourRating', shown)}</span>
          <select
            name={`${partner}-${category.id}`}
            value={rating}
            onChange={(event) => onRate(partner, category.id, event.target.value as Rating)} // only ratings are offered
          >
            {ratings.map((one) => (
              <option key={one} value={one}>
                {t(`rating.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {rating === 'unknown' && reason && <p className="soft">{t(`compare.reason.${reason}`)}</p>}
      {reading === 'evidence' && evidence.range && (
        <p className="soft">
          {t('compare.evidence.rangeText', {
            best: t(`rating.${evidence.range.best}`),
            worst: t(`rating.${evidence.range.worst}`),
          })}
        </p>
      )}
      {reading !== 'evidence' && vendor.group && (
        <p>
          <span className="tag">{t('compare.groupRating', { rating: t(`rating.${vendor.group.rating}`) })}</span>
        </p>
      )}
      {reading === 'evidence' ? (
        <ul>
          {evidence.inputs.map(({ figure, rating: rated }) => (
            <li key={figure}>
              {data.figures[figure]?.label}: <b>{data.figures[figure]?.value}</b> ({t(`rating.${rated}`)})
            </li>
          ))}
        </ul>
      ) : (
        <>
          {vendor.headline && <p className="headline">{vendor.headline}</p>}
          {vendor.claims.length > 0 && (
            <ul>
              {vendor.claims.map((claim) => (
                <li key={claim}>{claim}</li>
              ))}
            </ul>
          )}
          {vendor.note && <p className="cell-note">{vendor.note}</p>}
        </>
      )}
      {evidence.claimed && (
        <p>
          <a
            className="to-evidence"
            href={`#e-${category.id}-${partner}`}
            aria-label={`${t('compare.evidence.open', shown)}: ${t(`compare.verdict.${evidence.verdict}`)}`}
          >
            <VerdictTag judgement={evidence} t={t} />
          </a>
        </p>
      )}
    </>
  )
})
