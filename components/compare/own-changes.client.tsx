'use client'

import type { CompareData } from '@/lib/domain/compare-data'
import type { RatingChange } from '@/lib/domain/scoring/matrix'
import { removeOwn } from '@/lib/domain/scoring/readings'
import type { ChangeState, CompareState } from './compare-state'
import type { CompareTranslator } from './compare-words'

type Props = {
  data: CompareData
  state: CompareState
  changes: readonly RatingChange[]
  t: CompareTranslator
  onChange: ChangeState
}

/** What the reader rated otherwise, each with a press that takes it back. */
export function OwnChanges({ data, state: { o }, changes, t, onChange }: Props) {
  if (changes.length === 0) return null
  const nameOf = (id: string) => data.partners.find((partner) => partner.id === id)?.title ?? id
  const titleOf = (id: string) => data.categories.find((category) => category.id === id)?.title ?? id
  return (
    <section className="own-changes" aria-labelledby="own-changes">
      <h3 id="own-changes">
        {t('compare.changes.title')}{' '}
        <span className="soft">{t('compare.changes.count', { count: changes.length })}</span>
      </h3>
      <ul>
        {changes.map(({ partner, category, from, to }) => {
          const of = { partner: nameOf(partner), category: titleOf(category) }
          return (
            <li key={`${partner} ${category}`}>
              {t('compare.changes.item', { ...of, from: t(`rating.${from}`), to: t(`rating.${to}`) })}{' '}
              <button
                type="button"
                className="icon-button needs-script"
                aria-label={t('compare.changes.undo', of)}
                onClick={() => onChange({ o: { ...o, ratings: removeOwn(o.ratings, { partner, category }) } })}
              >
                ↶
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button needs-script" onClick={() => onChange({ o: { ...o, ratings: [] } })}>
        {t('compare.changes.undoAll')}
      </button>
    </section>
  )
}
