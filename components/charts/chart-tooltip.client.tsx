'use client'

import type { ChartModel } from '@/lib/domain/chart-model'
import { formatYear } from '@/lib/i18n/format-date'
import type { ChartWords } from './chart-words'
import { MarkerShape } from './marker-shape'
import { pagePaint } from './paint'
import { lookOf } from './series-style'

/** The values of one year, each with its status and grade. */
export function ChartTooltip({ model, words, year }: { model: ChartModel; words: ChartWords; year: number }) {
  const { t, locale, cell } = words
  const rows = model.series.flatMap((series) => {
    const point = series.points.find((candidate) => candidate.year === year)
    return point ? [{ series, point }] : []
  })
  return (
    <div className="tooltip">
      <p>{formatYear(year, model.calendar, locale)}</p>
      <table>
        <tbody>
          {rows
            .toSorted((a, b) => b.point.value - a.point.value)
            .map(({ series, point }) => (
              <tr key={series.id}>
                <th scope="row">
                  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                    <MarkerShape
                      shape={lookOf(series).marker}
                      x={6}
                      y={6}
                      fill={pagePaint(lookOf(series).colour)}
                      paper={pagePaint('paper')}
                    />
                  </svg>
                  {series.title[locale]}
                </th>
                <td className="n">
                  {point.approximate ? t('chart.about', { value: cell(point.value) }) : cell(point.value)}
                </td>
                <td className="text-soft">
                  {t(`status.${point.status}`)} · {t(`grade.${point.grade}`)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
