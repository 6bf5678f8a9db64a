'use client'

import { useMemo, type ReactNode } from 'react'
import { selectChart, type ChartModel, type ChartSelection } from '@/lib/domain/chart-model'
import { formatYears } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/schema/text'
import { chartParams } from '@/lib/url-state/chart-query'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'
import { CopyLink } from '@/components/ui/copy-link.client'
import { useAddress } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { ChartRange, ChartTabs } from './chart-controls.client'
import { ChartLegend } from './chart-legend'
import { ChartStage } from './chart-stage.client'
import { ChartTable } from './chart-table'
import { toChartWords, type ChartMessages } from './chart-words'

type Props = {
  model: ChartModel
  /** State of the named view this page shows. */
  initial: ChartSelection
  locale: Locale
  messages: ChartMessages
  subtitle: string
  /** The drawing made at build time, shown until the interactive one is ready. */
  drawing: ReactNode
  foot: ReactNode
  /** Links to the named views, which work without JavaScript. */
  views: ReactNode
  use: ReactNode
  sources: ReactNode
}

/** The chart page's interactive part: controls, drawing and table, all of whose state is in the address. */
export function ChartExplorer({
  model,
  initial,
  locale,
  messages,
  subtitle,
  drawing,
  foot,
  views,
  use,
  sources,
}: Props) {
  useAwake()
  const { query, change } = useAddress()
  const params = useMemo(() => chartParams(model, initial), [model, initial])
  const { state, notices, unknown } = useMemo(() => parseQuery(query, params), [query, params])
  const shown = useMemo(() => selectChart(model, { series: state.s, years: state.t }), [model, state])
  const words = useMemo(() => toChartWords(shown, locale, messages), [shown, locale, messages])
  const { t } = words
  const update = (next: Partial<typeof state>) => change(serialiseQuery({ ...state, ...next }, params, unknown), 'push')
  const short = () => {
    const { origin, pathname } = window.location
    return `${origin}${pathname}${serialiseQuery(state, params)}`
  }
  const initialState = serialiseQuery(state, params) === ''
  const reset = () => change(serialiseQuery(parseQuery('', params).state, params, unknown), 'push')
  const untouched = serialiseQuery({ ...state, tab: 'chart' }, params) === ''
  return (
    <div className="explorer" data-wake data-tab={state.tab}>
      <ChartTabs state={state} words={words} onChange={update} views={views}>
        <CopyLink label={t('chart.copyLink')} done={t('chart.copied')} byHand={t('chart.copyByHand')} address={short} />
      </ChartTabs>
      <div role="status" className="notices">
        {notices.map((notice) => (
          <p key={`${notice.key} ${notice.asked}`} className="notice">
            {t('chart.notice', { asked: notice.asked })}
          </p>
        ))}
      </div>
      <p className="sr-only" role="status">
        {query !== '' &&
          t('chart.shown', {
            series: shown.series.map((series) => series.title[locale]).join(locale === 'ja' ? '、' : ', '),
            years: formatYears(state.t[0], state.t[1], model.calendar, locale),
          })}
      </p>
      <figure className="figure panel-chart">
        <ChartLegend model={shown} words={words} />
        <ChartStage model={shown} words={words} drawing={drawing} drawn={untouched} />
        <ChartRange
          model={model}
          state={state}
          words={words}
          changed={!initialState}
          onChange={update}
          onReset={reset}
        />
        <figcaption className="foot">{foot}</figcaption>
      </figure>
      <div className="panel-use">{use}</div>
      <section className="panel-table" id="table">
        <ChartTable model={shown} words={words} caption={t('chart.tableTitle')} subtitle={subtitle} />
      </section>
      <div className="panel-sources">{sources}</div>
    </div>
  )
}
