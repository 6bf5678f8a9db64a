'use client'

import type { Comparison } from '@/lib/domain/comparison'
import { filterComparison } from '@/lib/domain/comparison-filter'
import type { Locale } from '@/lib/schema/text'
import type { CompareState } from './compare-filters.client'
import type { CompareTranslator } from './compare-words'

type Props = {
  comparison: Comparison
  state: CompareState
  locale: Locale
  t: CompareTranslator
  onChange: (next: Partial<CompareState>) => void
  onReset: () => void
}

/** No row fits: says so and offers each single filter whose removal would bring rows back. */
export function CompareEmpty({ comparison, state, locale, t, onChange, onReset }: Props) {
  const drops: { name: string; next: Partial<CompareState> }[] = [
    { name: t('compare.categories'), next: { c: [] } },
    { name: t('compare.ratings'), next: { r: [] } },
    { name: `“${state.q}”`, next: { q: '' } },
    { name: t('compare.diff'), next: { diff: false } },
  ]
  const helpful = drops.filter(
    ({ next }) =>
      filterComparison(comparison, { ...state, ...next }, locale, (rating) => t(`rating.${rating}`)).length > 0,
  )
  return (
    <div className="empty">
      <p>
        <b>{t('compare.none')}</b> {t('compare.noneHelp')}
      </p>
      <p className="push">
        {helpful.map(({ name, next }) => (
          <button key={name} type="button" className="button" onClick={() => onChange(next)}>
            {t('compare.without', { name })}
          </button>
        ))}
        <button type="button" className="button" onClick={onReset}>
          {t('compare.reset')}
        </button>
      </p>
    </div>
  )
}
