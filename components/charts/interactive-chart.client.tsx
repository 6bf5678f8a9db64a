'use client'

import { Bar, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import type { ChartPanel } from '@/lib/domain/chart-model'
import { BarShape } from './drawing/bar-shape'
import { ColumnFrame } from './drawing/column-frame'
import { fadeOf, type DrawContext } from './drawing/draw-context'
import { LineMarkers } from './drawing/lines'
import { pagePaint } from './drawing/paint'
import { Patterns } from './drawing/patterns'
import { dashOf, lookOf, runsOf } from './drawing/series-style'
import type { ChartLayout, ColumnLayout, PlacedBar } from './layout/types'

export type InteractiveProps = { layout: ChartLayout; panel: ColumnLayout; context: DrawContext }

type Datum = { place: string; year: number } & Record<string, number | string>

/** Recharts over our layout: same margins, domain and places as the drawing, so that both agree to the path. */
export function InteractiveChart({ layout, panel, context }: InteractiveProps) {
  const { width, height, kind } = layout
  const { plot } = panel
  const [low, high] = panel.domain
  const lines = kind === 'line' || kind === 'slope' ? toLines(panel.panel) : []
  const years = panel.panel.places.map((place) => place.year ?? 0)
  const margin = { top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left }
  const barWidth = panel.bars[0] ? panel.bars[0].box.right - panel.bars[0].box.left : 0
  return (
    <>
      <svg className="stage-frame" width={width} height={height} aria-hidden="true">
        <Patterns layout={layout} context={context} />
        <ColumnFrame layout={panel} context={context} />
        {lines.length > 0 &&
          panel.panel.series.map((series) => (
            <g key={series.id} opacity={fadeOf(series, context)}>
              <LineMarkers series={series} layout={panel} context={context} />
            </g>
          ))}
      </svg>
      <ComposedChart
        width={width}
        height={height}
        margin={margin}
        data={toData(panel.panel, lines)}
        accessibilityLayer={false}
        barGap={2}
      >
        {lines.length > 0 ? (
          <XAxis dataKey="year" type="number" domain={[years[0] ?? 0, years.at(-1) ?? 0]} hide />
        ) : (
          <XAxis dataKey="place" type="category" hide />
        )}
        <YAxis type="number" domain={[Math.min(low, high), Math.max(low, high)]} reversed={low > high} hide width={0} />
        {lines.length > 0
          ? lines.map(({ key, series, manner }) => (
              <Line
                key={key}
                dataKey={key}
                type="linear"
                dot={false}
                activeDot={false}
                connectNulls
                isAnimationActive={false}
                stroke={pagePaint(lookOf(series).colour)}
                strokeWidth={lookOf(series).width}
                strokeLinecap={manner === 'derived' ? 'round' : 'butt'}
                {...opacityOf(fadeOf(series, context))}
                {...strokeOf(dashOf(manner, series))}
              />
            ))
          : panel.panel.series.map((series) => (
              <Bar
                key={series.id}
                dataKey={series.id}
                barSize={barWidth}
                isAnimationActive={false}
                {...(kind === 'stacked' && { stackId: 'all' })}
                shape={(props: Drawn) => {
                  const bar = panel.bars.find(
                    ({ mark }) => mark.series.id === series.id && mark.place.id === props.payload?.place,
                  )
                  return bar ? <BarShape bar={atDrawn(bar, props)} context={context} /> : <g />
                }}
              />
            ))}
      </ComposedChart>
    </>
  )
}

type Drawn = { y?: number; height?: number; payload?: Datum }

/** The bar as high as Recharts draws it. Along the axis it keeps its own place, which Recharts rounds to whole units. */
function atDrawn(bar: PlacedBar, { y = 0, height = 0 }: Drawn): PlacedBar {
  const [top, bottom] = height < 0 ? [y + height, y] : [y, y + height]
  return { ...bar, box: { ...bar.box, top, bottom } }
}

const strokeOf = (dash: string | undefined) => (dash === undefined ? {} : { strokeDasharray: dash })
const opacityOf = (opacity: number | undefined) => (opacity === undefined ? {} : { strokeOpacity: opacity })

/** One Recharts line for each run of a series, since a line has one dash. */
function toLines(panel: ChartPanel) {
  return panel.series.flatMap((series) =>
    runsOf(series, panel.breaks).map((run, index) => ({
      key: `${series.id}:${index}`,
      series,
      manner: run.manner,
      points: run.points,
    })),
  )
}

function toData(panel: ChartPanel, lines: ReturnType<typeof toLines>): Datum[] {
  return panel.places.map((place) => {
    const datum: Datum = { place: place.id, year: place.year ?? 0 }
    for (const series of panel.series) {
      const point = series.points.find((candidate) => candidate.place === place.id)
      if (point) datum[series.id] = point.value
    }
    for (const { key, points } of lines) {
      const point = points.find((candidate) => candidate.place === place.id)
      if (point) datum[key] = point.value
    }
    return datum
  })
}
