'use client'

import { Bar, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { ChartModel } from '@/lib/domain/chart-model'
import { BarShape } from './bar-shape'
import { ChartFrame } from './chart-frame'
import { LineMarkers } from './chart-series'
import { ChartTooltip } from './chart-tooltip.client'
import type { ChartWords } from './chart-words'
import type { ChartLayout } from './layout'
import { pagePaint } from './paint'
import { dashOf, lookOf, runsOf } from './series-style'

export type InteractiveProps = { model: ChartModel; layout: ChartLayout; words: ChartWords }

type Datum = { year: number } & Record<string, number>

/** Recharts over our layout: same margins, domain and places as the drawing, with tooltip and keyboard added. */
export function InteractiveChart({ model, layout, words }: InteractiveProps) {
  const lines = toLines(model)
  const first = model.years[0] ?? 0
  const last = model.years.at(-1) ?? first
  const bar = model.kind === 'bar'
  return (
    <>
      <svg className="stage-frame" width={layout.width} height={layout.height} aria-hidden="true">
        <ChartFrame
          model={model}
          layout={layout}
          paint={pagePaint}
          hatch={`live-${model.id}`}
          breakWord={words.t('chart.break')}
        />
        {!bar &&
          model.series.map((series) => (
            <LineMarkers key={series.id} series={series} layout={layout} paint={pagePaint} />
          ))}
      </svg>
      <ComposedChart width={layout.width} height={layout.height} margin={layout.margin} data={toData(model, lines)}>
        {bar ? (
          <XAxis dataKey="year" type="category" hide />
        ) : (
          <XAxis dataKey="year" type="number" domain={[first, last]} hide />
        )}
        <YAxis type="number" domain={layout.domain} hide width={0} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: pagePaint('edge'), fill: pagePaint('sheet') }}
          content={({ active, label }) =>
            active ? <ChartTooltip model={model} words={words} year={Number(label)} /> : null
          }
        />
        {bar
          ? model.series.map((series, place) => (
              <Bar
                key={series.id}
                dataKey={series.id}
                isAnimationActive={false}
                shape={(props: { payload?: Datum }) => {
                  const point = series.points.find((candidate) => candidate.year === props.payload?.year)
                  return point ? (
                    <BarShape
                      point={point}
                      series={series}
                      place={place}
                      layout={layout}
                      paint={pagePaint}
                      text={words.cell(point.value)}
                    />
                  ) : (
                    <g />
                  )
                }}
              />
            ))
          : lines.map(({ key, series, manner }) => (
              <Line
                key={key}
                dataKey={key}
                type="linear"
                dot={false}
                connectNulls
                activeDot={{ r: 5 }}
                isAnimationActive={false}
                stroke={pagePaint(lookOf(series).colour)}
                strokeWidth={lookOf(series).width}
                strokeLinecap={manner === 'derived' ? 'round' : 'butt'}
                {...strokeOf(dashOf(manner, series))}
              />
            ))}
      </ComposedChart>
    </>
  )
}

const strokeOf = (dash: string | undefined) => (dash === undefined ? {} : { strokeDasharray: dash })

/** One Recharts line for each run of a series, since a line has one dash. */
function toLines(model: ChartModel) {
  return model.series.flatMap((series) =>
    runsOf(series, model.breaks).map((run, index) => ({
      key: `${series.id}:${index}`,
      series,
      manner: run.manner,
      points: run.points,
    })),
  )
}

function toData(model: ChartModel, lines: ReturnType<typeof toLines>): Datum[] {
  return model.years.map((year) => {
    const datum: Datum = { year }
    for (const series of model.series) {
      const point = series.points.find((candidate) => candidate.year === year)
      if (point) datum[series.id] = point.value
    }
    for (const { key, points } of lines) {
      const point = points.find((candidate) => candidate.year === year)
      if (point) datum[key] = point.value
    }
    return datum
  })
}
