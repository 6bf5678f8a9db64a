import type { CompareData } from '@/lib/domain/compare-data'
import { bestScore } from '@/lib/domain/scoring/rating-score'
import { compareRationals, toNumber, type Rational } from '@/lib/domain/scoring/rational'
import type { PartnerScore } from '@/lib/domain/scoring/score'
import type { CompareWords } from './compare-words'

type Props = { data: CompareData; scores: readonly PartnerScore[]; words: CompareWords }

const width = 300

/** Score, rank and what each category adds, partner by partner; the bar is for the eye, the list below says the same. */
export function ResultScores({ data, scores, words }: Props) {
  const { t } = words
  const titleOf = (id: string) => data.categories.find((category) => category.id === id)?.title ?? id
  return (
    <ul className="scores">
      {scores.map(({ partner, score, rank, contributions, worst, best }) => (
        <li key={partner}>
          <p>
            <b>{data.partners.find(({ id }) => id === partner)?.title}</b>{' '}
            {score && rank !== undefined && (
              <>
                <span className="rank">{t('compare.result.rank', { rank })}</span>{' '}
                <span className="n">{t('compare.result.of', { score: words.score(toNumber(score)) })}</span>
              </>
            )}
          </p>
          {score && <ContributionBar parts={contributions.map(({ points }) => points)} />}
          {worst && best && compareRationals(worst, best) !== 0 && (
            <p className="soft">
              {t('compare.result.range', { worst: words.score(toNumber(worst)), best: words.score(toNumber(best)) })}
            </p>
          )}
          {contributions.length > 0 && (
            <details>
              <summary>{t('compare.result.bars')}</summary>
              <ul>
                {contributions.map(({ category, points }) => (
                  <li key={category}>
                    {titleOf(category)} <span className="n">{words.score(toNumber(points))}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function ContributionBar({ parts }: { parts: readonly Rational[] }) {
  const widths = parts.map((points) => (toNumber(points) / bestScore) * width)
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0))
  return (
    <svg className="score-bar" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="score-track" width={width} height="12" />
      {widths.map((one, index) =>
        one === 0 ? null : (
          <rect
            key={index}
            className="score-part"
            x={starts[index]?.toFixed(1)}
            width={Math.max(one - 1, 0.5).toFixed(1)}
            height="12"
          />
        ),
      )}
    </svg>
  )
}
