'use client'

import type { ReactNode } from 'react'
import type { Comparison } from '@/lib/domain/comparison'
import { ratings } from '@/lib/schema/ratings'
import type { Locale } from '@/lib/schema/text'
import type { Step } from '@/components/ui/use-address'
import { ChoiceGroup } from './choice-group.client'
import type { CompareTranslator } from './compare-words'
import { SearchField } from './search-field.client'

export type CompareState = {
  p: readonly string[]
  c: readonly string[]
  r: readonly string[]
  q: string
  diff: boolean
}

type Props = {
  comparison: Comparison
  state: CompareState
  locale: Locale
  t: CompareTranslator
  onChange: (next: Partial<CompareState>, step?: Step) => void
  onReset: () => void
  children: ReactNode
}

/** Partners, categories, ratings, words and "only rows that differ". Shown only where scripts run. */
export function CompareFilters({ comparison, state, locale, t, onChange, onReset, children }: Props) {
  const used = new Set(comparison.rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.rating)))
  const filtered = state.c.length > 0 || state.r.length > 0 || state.q !== '' || state.diff
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
  return (
    <div className="controls needs-script">
      <SearchField label={t('compare.text')} value={state.q} onChange={(q, step) => onChange({ q }, step)} />
      <ChoiceGroup
        title={t('compare.categories')}
        options={comparison.rows.map((row) => ({ id: row.category.id, text: row.category.title[locale] }))}
        chosen={state.c}
        onToggle={(id) => onChange({ c: toggle(state.c, id) })}
      />
      <ChoiceGroup
        title={t('compare.ratings')}
        options={ratings
          .filter((rating) => used.has(rating))
          .map((rating) => ({ id: rating, text: t(`rating.${rating}`) }))}
        chosen={state.r}
        onToggle={(id) => onChange({ r: toggle(state.r, id) })}
      />
      {comparison.partners.length > 2 && (
        <ChoiceGroup
          title={t('compare.partners')}
          options={comparison.partners.map((partner) => ({ id: partner.id, text: partner.title[locale] }))}
          chosen={state.p}
          limits={{ min: 2, max: 4 }}
          onToggle={(id) => onChange({ p: toggle(state.p, id) })}
        />
      )}
      <label className="chip">
        <input type="checkbox" name="diff" checked={state.diff} onChange={() => onChange({ diff: !state.diff })} />
        {t('compare.diff')}
      </label>
      <span className="push">
        {filtered && (
          <button type="button" className="button" onClick={onReset}>
            {t('compare.reset')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onChange({ p: state.p.toReversed() })}>
          {t('compare.swap')}
        </button>
        {children}
      </span>
    </div>
  )
}
