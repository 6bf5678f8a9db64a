import type { CSSProperties } from 'react'
import type { ChartWords } from '../chart-words'
import { MarkerShape } from '../drawing/marker-shape'
import { pagePaint } from '../drawing/paint'
import { lookOf, mannerOf } from '../drawing/series-style'
import type { ChartLayout, Mark } from '../layout/types'

type Props = {
  id: string
  layout: ChartLayout
  mark: Mark
  /** Every value at the same place. */
  group: readonly Mark[]
  words: ChartWords
  /** Whether it stays until it is closed. */
  kept: boolean
  asSheet: boolean
  onClose: () => void
}

/** The values of one place with status and grade: beside the pointer, or as a sheet at the foot of a small screen. */
export function ReaderValues({ id, layout, mark, group, words, kept, asSheet, onClose }: Props) {
  const { t } = words
  const panel = words.panel(mark.panel)
  const sheet = asSheet || layout.width === 354
  return (
    <div
      id={id}
      className="tooltip"
      data-sheet={sheet || undefined}
      data-kept={kept || undefined}
      role="group"
      aria-label={t('chart.reader.values', { place: words.placeName(mark.place, mark.panel) })}
      style={sheet ? undefined : placeOf(layout, mark)}
      onPointerMove={(event) => event.stopPropagation()}
    >
      <p>
        {words.placeName(mark.place, mark.panel)}
        {panel !== '' && <span className="text-soft"> {panel}</span>}
      </p>
      <table>
        <tbody>
          {group
            .toSorted((a, b) => b.point.value - a.point.value)
            .map((one) => (
              <tr key={one.series.id} data-current={one === mark || undefined}>
                <th scope="row">
                  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                    <MarkerShape
                      shape={lookOf(one.series).marker}
                      x={7}
                      y={7}
                      fill={pagePaint(lookOf(one.series).colour)}
                      paper={pagePaint('paper')}
                      manner={mannerOf(one.point)}
                    />
                  </svg>
                  {words.name(one.series)}
                </th>
                <td className="n">{words.spoken(one.point, one.panel)}</td>
                <td className="text-soft">
                  {t(`status.${one.point.status}`)} · {t(`grade.${one.point.grade}`)}
                  {one.point.sample !== undefined && ` · ${words.sample(one.point.sample)}`}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {(kept || sheet) && (
        <p className="tooltip-foot">
          <a href={`#row-${mark.point.key}`}>{t('chart.reader.inTable')}</a>
          <button type="button" className="button" onClick={onClose}>
            {t('chart.reader.close')}
          </button>
        </p>
      )}
    </div>
  )
}

/**
 * Where the values stand: beside a mark of a column, below or above the row of others, so that the pointer reaches them
 * without passing another place.
 */
function placeOf(layout: ChartLayout, mark: Mark): CSSProperties {
  const across = (mark.x / layout.width) * 100
  const percent = (y: number) => (y / layout.height) * 100
  const panel = layout.panels.find((candidate) => candidate.panel === mark.panel)
  const row = panel?.form === 'rows' ? panel.rows.find(({ place }) => place.id === mark.place.id) : undefined
  const shift = row ? '- 24px' : '+ 14px'
  const side = across > 55 ? { right: `calc(${100 - across}% ${shift})` } : { left: `calc(${across}% ${shift})` }
  if (!row) return { ...side, top: `${Math.min(70, Math.max(0, percent(mark.y) - 12))}%` }
  return row.middle < layout.height / 2
    ? { ...side, top: `${percent(row.bottom - 4)}%` }
    : { ...side, bottom: `${100 - percent(row.top + 4)}%` }
}
