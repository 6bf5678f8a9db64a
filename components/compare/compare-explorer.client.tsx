'use client'

import { useCallback, useDeferredValue, useMemo } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import { listOwnChanges, toBaseMatrix, toReadingMatrix } from '@/lib/domain/compare-readings'
import { CompareRows } from '@/lib/domain/compare-rows'
import { setOwn } from '@/lib/domain/scoring/readings'
import type { Locale } from '@/lib/schema/text'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'
import { CopyLink } from '@/components/ui/copy-link.client'
import { readQuery, useAddress } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { useSame } from '@/components/ui/use-same'
import { useSettled } from '@/components/ui/use-settled'
import { analyse } from './analyse'
import { CompareEmpty } from './compare-empty.client'
import { noFilter, paramsOf, type ChangeState, type RateCell } from './compare-state'
import { CompareTable } from './compare-table'
import { toCompareWords, type CompareMessages } from './compare-words'
import { FilterBar } from './filter-bar.client'
import { FilterChips } from './filter-chips.client'
import { OwnChanges } from './own-changes.client'
import { PartnerPanel } from './partner-panel.client'
import { ReadingChoice } from './reading-choice.client'
import { ResultPanel } from './result-panel.client'
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
  const { state, notices } = useMemo(() => parseQuery(query, params), [query, params])
  // Each is told apart by what it says, so that typing into a filter leaves ratings and result alone.
  const rated = useSame({ p: state.p, reading: state.reading, own: state.o })
  const setting = useSame({ ...state, ...noFilter, sort: 'given' as const })
  const matrix = useMemo(() => toReadingMatrix(data, rated.p, rated), [data, rated])
  const changes = useMemo(
    () => (rated.reading === 'mine' ? listOwnChanges(data, rated.p, rated.own) : []),
    [data, rated],
  )
  const rows = useMemo(() => new CompareRows(data, matrix, (rating) => t(`rating.${rating}`)), [data, matrix, t])
  const later = useDeferredValue(useMemo(() => ({ matrix, weights: setting.w }), [matrix, setting]))
  const analysis = useMemo(() => analyse(later.matrix, later.weights), [later])
  const fitting = useMemo(() => new Set(rows.filter(state).map(({ id }) => id)), [rows, state])
  const ordered = useMemo(
    () => rows.sort(data.categories, state.sort, setting.w, locale),
    [rows, data, state.sort, setting, locale],
  )

  const update = useCallback<ChangeState>(
    (next, step = 'push') => {
      // From the address as it is by now: as the page wakes, what was typed and pressed before comes all at once.
      const now = parseQuery(readQuery(), params)
      const changes = typeof next === 'function' ? next(now.state) : next
      change(serialiseQuery({ ...now.state, ...changes }, params, now.unknown), step)
    },
    [params, change],
  )
  const rate = useCallback<RateCell>(
    (partner, category, rating) => {
      const { state: now, unknown: others } = parseQuery(readQuery(), params)
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
  const count = t('compare.count', { shown: fitting.size, all: data.categories.length })
  const hidden = data.categories.length - fitting.size
  const spoken = useSettled(count, query)
  return (
    <div className="explorer" data-wake>
      <ReadingChoice state={setting} t={t} onChange={update} />
      <div className="controls panels">
        <PartnerPanel data={data} shown={setting.p} t={t} onChange={update} />
        <WeightPanel data={data} weights={setting.w} t={t} onChange={update} />
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
      <ResultPanel data={data} state={setting} analysis={analysis} words={words} onChange={update} />
      <OwnChanges data={data} state={setting} changes={changes} t={t} onChange={update} />
      <FilterBar data={data} rows={rows} state={state} words={words} onChange={update} />
      <FilterChips data={data} filter={state} t={t} onChange={update} />
      <div className="controls take needs-script">
        <TakeAway
          shown={{
            ...{ data, matrix, changes, locale, partners: state.p, reading: state.reading, weights: state.w },
            rows: ordered.flatMap(({ id }) => (fitting.has(id) ? id : [])),
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
      <CompareTable
        data={data}
        matrix={matrix}
        reading={state.reading}
        changes={changes}
        rows={ordered}
        fitting={fitting}
        weights={setting.w}
        caption={
          state.reading === 'vendor'
            ? caption
            : t(state.reading === 'evidence' ? 'compare.captionEvidence' : 'compare.captionMine')
        }
        words={words}
        onRate={rate}
      />
      <p className="print-only folded">{t('compare.evidence.folded')}</p>
      {fitting.size === 0 && <CompareEmpty data={data} rows={rows} filter={state} t={t} onChange={update} />}
    </div>
  )
}
