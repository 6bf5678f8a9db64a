'use client'

import { useMemo } from 'react'
import type { Comparison } from '@/lib/domain/comparison'
import { filterComparison } from '@/lib/domain/comparison-filter'
import type { Locale } from '@/lib/schema/text'
import { compareParams } from '@/lib/url-state/compare-query'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'
import { CopyLink } from '@/components/ui/copy-link.client'
import { useAddress, type Step } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { CompareEmpty } from './compare-empty.client'
import { CompareFilters, type CompareState } from './compare-filters.client'
import { CompareTable } from './compare-table'
import { compareTranslator, type CompareMessages } from './compare-words'
import { useSettled } from '@/components/ui/use-settled'

type Props = { comparison: Comparison; caption: string; locale: Locale; messages: CompareMessages }

/** The comparison with its filters; all state is in the address, and the whole table is in the page without scripts. */
export function CompareExplorer({ comparison, caption, locale, messages }: Props) {
  useAwake()
  const { query, change } = useAddress()
  const t = useMemo(() => compareTranslator(locale, messages), [locale, messages])
  const params = useMemo(
    () =>
      compareParams(
        comparison.partners.map((one) => one.id),
        comparison.rows.map((row) => row.category.id),
      ),
    [comparison],
  )
  const { state, notices, unknown } = useMemo(() => parseQuery(query, params), [query, params])
  const rows = useMemo(
    () => filterComparison(comparison, state, locale, (rating) => t(`rating.${rating}`)),
    [comparison, state, locale, t],
  )
  const partners = state.p.flatMap((id) => comparison.partners.find((one) => one.id === id) ?? [])
  const update = (next: Partial<CompareState>, step: Step = 'push') =>
    change(serialiseQuery({ ...state, ...next }, params, unknown), step)
  const reset = () => update({ c: [], r: [], q: '', diff: false })
  const count = t('compare.count', { shown: rows.length, all: comparison.rows.length })
  const spoken = useSettled(query === '' ? '' : count, query !== '')
  return (
    <div className="explorer" data-wake>
      <CompareFilters comparison={comparison} state={state} locale={locale} t={t} onChange={update} onReset={reset}>
        <CopyLink
          label={t('chart.copyLink')}
          done={t('chart.copied')}
          byHand={t('chart.copyByHand')}
          address={() => `${window.location.origin}${window.location.pathname}${serialiseQuery(state, params)}`}
        />
      </CompareFilters>
      <div role="status" className="notices">
        {notices.map((notice) => (
          <p key={`${notice.key} ${notice.asked}`} className="notice">
            {t('compare.notice', { asked: notice.asked })}
          </p>
        ))}
      </div>
      <p className="count needs-script" aria-hidden="true">
        {count}
      </p>
      <p className="sr-only" role="status">
        {spoken}
      </p>
      {rows.length > 0 ? (
        <CompareTable partners={partners} rows={rows} caption={caption} locale={locale} t={t} />
      ) : (
        <CompareEmpty comparison={comparison} state={state} locale={locale} t={t} onChange={update} onReset={reset} />
      )}
    </div>
  )
}
