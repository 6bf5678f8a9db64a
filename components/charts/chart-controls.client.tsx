'use client'

import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { ChartModel } from '@/lib/domain/chart-model'
import { formatYear } from '@/lib/i18n/format-date'
import { chartTabs, type ChartTab } from '@/lib/url-state/chart-query'
import type { ChartWords } from './chart-words'

type State = { tab: ChartTab; s: readonly string[]; t: readonly [number, number]; hl: string }

type TabsProps = {
  state: State
  words: ChartWords
  onChange: (next: Partial<State>) => void
  /** Links to the named views. */
  views: ReactNode
}

type RangeProps = {
  /** The whole chart: what can be chosen. */
  model: ChartModel
  state: State
  words: ChartWords
  /** Whether anything differs from the view's own state. */
  changed: boolean
  onChange: (next: Partial<State>) => void
  onReset: () => void
}

/** Named views, which need no script, and chart, table or sources, which do. */
export function ChartTabs({ state, words, onChange, views }: TabsProps) {
  const { t } = words
  return (
    <div className="controls">
      {views}
      <span className="push needs-script">
        <fieldset className="segments">
          <legend className="sr-only">{t('chart.show')}</legend>
          {chartTabs.map((tab) => (
            <label key={tab}>
              <input
                type="radio"
                name="tab"
                value={tab}
                checked={state.tab === tab}
                onChange={() => onChange({ tab })}
              />
              <span>{t(`chart.tab.${tab}`)}</span>
            </label>
          ))}
        </fieldset>
      </span>
    </div>
  )
}

/** Series and years, below the drawing, so that the drawing comes first on a phone. */
export function ChartRange({ model, state, words, changed, onChange, onReset }: RangeProps) {
  const { t, locale } = words
  const years = model.years
  const [first, last] = state.t
  const format = (year: number) => formatYear(year, model.panels[0]?.calendar ?? 'calendar', locale)
  const box = useRef<HTMLDivElement>(null)
  const takeOver = useRef({ years: state.t, onChange })
  const ranged = model.kind !== 'slope' && years.length > 2
  useLayoutEffect(() => {
    // Hydration leaves a choice made while the page slept in its element, but does not tell React of it.
    const chosen = [...(box.current?.querySelectorAll<HTMLSelectElement>('select[data-year]') ?? [])].map((select) =>
      Number(select.value),
    )
    if (chosen.length === 0) return
    const [from = 0, to = 0] = chosen.sort((a, b) => a - b)
    const { years: known, onChange: report } = takeOver.current
    if (from !== known[0] || to !== known[1]) report({ t: [from, to] })
  }, [])
  const toggle = (id: string) => {
    const next = state.s.includes(id) ? state.s.filter((one) => one !== id) : [...state.s, id]
    if (next.length > 0) onChange({ s: next })
  }
  return (
    <div ref={box} className="controls needs-script">
      {model.series.length > 1 && (
        <fieldset>
          <legend className="sr-only">{t('chart.series')}</legend>
          {model.series.map((series) => {
            const on = state.s.includes(series.id)
            const alone = on && state.s.length === 1
            return (
              <label key={series.id} className="chip">
                <input
                  type="checkbox"
                  name={`s-${series.id}`}
                  checked={on}
                  disabled={alone}
                  onChange={() => toggle(series.id)}
                />
                {series.title[locale]}
              </label>
            )
          })}
        </fieldset>
      )}
      {ranged && (
        <fieldset>
          <legend className="sr-only">{t('chart.year')}</legend>
          <YearSelect
            name="from"
            label={t('chart.from')}
            value={first}
            years={years.filter((year) => year <= last)}
            format={format}
            onChange={(year) => onChange({ t: [year, last] })}
          />
          <YearSelect
            name="to"
            label={t('chart.to')}
            value={last}
            years={years.filter((year) => year >= first)}
            format={format}
            onChange={(year) => onChange({ t: [first, year] })}
          />
        </fieldset>
      )}
      {state.s.length > 1 && model.series.length > 2 && (
        <label className="field">
          {t('chart.highlight')}
          <select name="highlight" value={state.hl} onChange={(event) => onChange({ hl: event.target.value })}>
            <option value="">{t('chart.highlightNone')}</option>
            {model.series
              .filter((series) => state.s.includes(series.id))
              .map((series) => (
                <option key={series.id} value={series.id}>
                  {series.title[locale]}
                </option>
              ))}
          </select>
        </label>
      )}
      {changed && (
        <button type="button" className="button" onClick={onReset}>
          {t('chart.reset')}
        </button>
      )}
    </div>
  )
}

type YearProps = {
  name: string
  label: string
  value: number
  years: readonly number[]
  format: (year: number) => string
  onChange: (year: number) => void
}

/** A year to choose. */
function YearSelect({ name, label, value, years, format, onChange }: YearProps) {
  return (
    <label className="field">
      {label}
      <select name={name} data-year value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {format(year)}
          </option>
        ))}
      </select>
    </label>
  )
}
