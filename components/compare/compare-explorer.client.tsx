'use client'

import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import { listOwnChanges, toBaseMatrix, toReadingMatrix } from '@/lib/domain/compare-readings'
import { CompareRows } from '@/lib/domain/compare-rows'
import { setOwn } from '@/lib/domain/scoring/readings'
import type { Locale } from '@/lib/schema/text'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'
import { CopyLink } from '@/components/ui/copy-link.client'
import { useAddress } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { analyse } from './analyse'
import { CompareEmpty } from './compare-empty.client'
import { paramsOf, type ChangeState } from './compare-state'
import { CompareTable, type RateCell } from './compare-table'
import { toCompareWords, type CompareMessages } from './compare-words'
import { FilterBar } from './filter-bar.client'
import { FilterChips } from './filter-chips.client'
import { OwnChanges } from './own-changes.client'
import { PartnerPanel } from './partner-panel.client'
import { ReadingChoice } from './reading-choice.client'
import { ResultPanel } from './result-panel.client'
import { useSettled } from '@/components/ui/use-settled'
import { TakeAway } from './take-away.client'
import { WeightPanel } from './weight-panel.client'

type Props = { data: CompareData; caption: string; locale: Locale; messages: CompareMessages }

/** The comparison with everything that can be set; all of it is in the address, and the page is whole without scripts. */
export function CompareExplorer({ data, caption, locale, messages }: Props) {
  useAwake()
  const { query, change } = useAddress()
  const words = useMemo(() => toCompareWords(locale, messages), [locale, messages])
  const { t } = words
  const params = useMemo(() => paramsOf(data), [data])
  const { state, notices, unknown } = useMemo(() => parseQuery(query, params), [query, params])
  // Each is told apart by what it says, so that typing into a filter leaves ratings and result alone.
  const matrixKey = JSON.stringify([state.p, state.reading, state.o])
  const weightsKey = JSON.stringify(state.w)
  const matrix = useMemo(
    () => toReadingMatrix(data, state.p, { reading: state.reading, own: state.o }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says the same as the state it is made of
    [data, matrixKey],
  )
  const changes = useMemo(
    () => (state.reading === 'mine' ? listOwnChanges(data, state.p, state.o) : []),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [data, matrixKey],
  )
  const rows = useMemo(() => new CompareRows(data, matrix, (rating) => t(`rating.${rating}`)), [data, matrix, t])
  const later = useDeferredValue(useMemo(() => ({ matrix, weights: state.w }), [matrix, weightsKey])) // eslint-disable-line react-hooks/exhaustive-deps -- as above
  const analysis = useMemo(() => analyse(later.matrix, later.weights), [later])
  const shown = useMemo(() => rows.sort(rows.filter(state), state.sort, state.w, locale), [rows, state, locale])

  const [touched, setTouched] = useState(false)
  const update: ChangeState = (next, step = 'push') => {
    setTouched(true)
    change(serialiseQuery({ ...state, ...next }, params, unknown), step)
  }
  const rate = useCallback<RateCell>(
    (partner, category, rating) => {
      const { state: now, unknown: others } = parseQuery(window.location.search, params)
      const base = toBaseMatrix(
        data,
        data.partners.map(({ id }) => id),
        now.o.from,
      )
      const ratings = setOwn(base, now.o.ratings, [{ partner, category, rating }])
      change(serialiseQuery({ ...now, o: { ...now.o, ratings } }, params, others), 'push')
    },
    [data, params, change],
  )
  const address = () => `${window.location.origin}${window.location.pathname}${serialiseQuery(state, params)}`
  const count = t('compare.count', { shown: shown.length, all: data.categories.length })
  const hidden = data.categories.length - shown.length
  // Told after a choice, never at load, whatever the address asks for.
  const spoken = useSettled(count, touched)
  return (
    <div className="explorer" data-wake>
      <ReadingChoice state={state} t={t} onChange={update} />
      <div className="controls panels">
        <PartnerPanel data={data} shown={state.p} t={t} onChange={update} />
        <WeightPanel data={data} weights={state.w} t={t} onChange={update} />
        <span className="push needs-script">
          <CopyLink
            label={t('chart.copyLink')}
            done={t('chart.copied')}
            byHand={t('chart.copyByHand')}
            address={address}
          />
        </span>
      </div>
      <div role="status" className="notices">
        {notices.map((notice) => (
          <p key={`${notice.key} ${notice.asked}`} className="notice">
            {t('compare.notice', { asked: notice.asked })}
          </p>
        ))}
      </div>
      <ResultPanel data={data} state={state} analysis={analysis} words={words} onChange={update} />
      <OwnChanges data={data} state={state} changes={changes} t={t} onChange={update} />
      <FilterBar data={data} rows={rows} state={state} words={words} onChange={update} />
      <FilterChips data={data} filter={state} t={t} onChange={update} />
      <div className="controls take needs-script">
        <TakeAway
          shown={{
            ...{ data, matrix, changes, locale, partners: state.p, reading: state.reading, weights: state.w },
            rows: shown.map(({ id }) => id),
            names: state.p.map((id) => data.partners.find((partner) => partner.id === id)?.title ?? id),
          }}
          messages={messages}
          address={address}
          t={t}
        />
      </div>
      <p className="count needs-script" aria-hidden="true">
        {count}
        {hidden > 0 && ` (${t('compare.hidden', { count: hidden })})`}
      </p>
      <p className="sr-only" role="status">
        {spoken}
      </p>
      {shown.length > 0 ? (
        <CompareTable
          data={data}
          matrix={matrix}
          reading={state.reading}
          changes={changes}
          rows={shown}
          weights={state.w}
          caption={
            state.reading === 'vendor'
              ? caption
              : t(state.reading === 'evidence' ? 'compare.captionEvidence' : 'compare.captionMine')
          }
          words={words}
          onRate={rate}
        />
      ) : (
        <CompareEmpty data={data} rows={rows} filter={state} t={t} onChange={update} />
      )}
    </div>
  )
}
