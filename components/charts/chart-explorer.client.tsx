'use client'

import { useMemo, type ReactNode } from 'react'
import { selectChart, type ChartModel, type ChartSelection } from '@/lib/domain/chart-model'
import { formatYears } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/schema/text'
import { chartParams } from '@/lib/url-state/chart-query'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'
import { useAddress } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { ChartRange, ChartTabs } from './chart-controls.client'
import { ChartLegend } from './chart-legend'
import { ChartStage } from './chart-stage.client'
import { ChartTables } from './chart-table'
import { toChartWords, type ChartMessages } from './chart-words'
import { describeChart } from './describe-chart'
import { StaticFigure } from './static-figure'
import { ChartToolbar } from './toolbar/chart-toolbar.client'
import type { ToolbarData } from './toolbar/toolbar-data'

type Props = {
  model: ChartModel
  /** State of the named view this page shows. */
  initial: ChartSelection
  locale: Locale
  messages: ChartMessages
  subtitle: string
  toolbar: ToolbarData
  /** The finding of that view: the drawing's name. */
  title: string
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
  toolbar,
  title,
  foot,
  views,
  use,
  sources,
}: Props) {
  useAwake()
  const { query, change } = useAddress()
  const params = useMemo(() => chartParams(model, initial), [model, initial])
  const { state, notices, unknown } = useMemo(() => parseQuery(query, params), [query, params])
  const selection = useMemo(() => ({ series: state.s, years: state.t }), [state])
  const shown = useMemo(() => selectChart(model, selection), [model, selection])
  const words = useMemo(() => toChartWords(locale, messages), [locale, messages])
  const { t } = words
  // Drawn at build time and taken over as it is: the page's data need not hold the drawing as well.
  const drawing = useMemo(
    () => <StaticFigure model={selectChart(model, initial)} words={words} id={model.id} label={title} />,
    [model, initial, words, title],
  )
  const update = (next: Partial<typeof state>) => change(serialiseQuery({ ...state, ...next }, params, unknown), 'push')
  const ownQuery = serialiseQuery(state, params)
  const reset = () => change(serialiseQuery(parseQuery('', params).state, params, unknown), 'push')
  // What is drawn does not depend on the tab.
  const shownQuery = serialiseQuery({ ...state, tab: 'chart' }, params)
  const highlight = state.hl !== '' && state.s.includes(state.hl) ? state.hl : undefined
  const calendar = model.panels[0]?.calendar ?? 'calendar'
  return (
    <div className="explorer" data-wake="chart" data-tab={state.tab}>
      <a className="skip skip-chart" href="#table">
        {t('chart.toTable')}
      </a>
      <ChartTabs state={state} words={words} onChange={update} views={views} />
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
            series: words.list(shown.series.map((series) => series.title[locale])),
            years: model.timed ? formatYears(state.t[0], state.t[1], calendar, locale) : '',
          })}
      </p>
      <figure className="figure panel-chart" data-title={toolbar.title}>
        <ChartLegend model={shown} words={words} />
        <ChartStage
          model={shown}
          words={words}
          drawing={drawing}
          drawn={shownQuery === ''}
          highlight={highlight}
          describedBy="in-words"
        />
        <ChartRange
          model={model}
          state={state}
          words={words}
          changed={ownQuery !== ''}
          onChange={update}
          onReset={reset}
        />
        <ChartToolbar
          data={toolbar}
          words={words}
          model={model}
          shown={shown}
          selection={selection}
          highlight={highlight}
          query={ownQuery}
          shownQuery={shownQuery}
        />
        <figcaption className="foot">{foot}</figcaption>
      </figure>
      <div className="panel-use">{use}</div>
      <section className="panel-table" id="table">
        <ChartTables model={shown} words={words} caption={t('chart.tableTitle')} subtitle={subtitle} />
        <div className="in-words">
          <h2>{t('chart.describeTitle')}</h2>
          <ul id="in-words">
            {describeChart(shown, words).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </section>
      <div className="panel-sources">{sources}</div>
    </div>
  )
}
