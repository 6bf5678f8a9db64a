import type { ChartModel, ChartPanel, ChartPoint } from '@/lib/domain/chart-model'
import { toChartTable, type ChartCell } from '@/lib/domain/chart-table'
import type { ChartWords } from './chart-words'

type Props = { model: ChartModel; words: ChartWords; caption: string; subtitle: string }

/** The same figures as the drawing, with status and grade of every row: one table a panel. */
export function ChartTables({ model, words, caption, subtitle }: Props) {
  const notes = toNotes(model)
  return (
    <>
      {model.panels.map((panel) => (
        <PanelTable
          key={panel.id}
          panel={panel}
          words={words}
          caption={panel.title ? words.panel(panel) : caption}
          subtitle={panel.title ? '' : subtitle}
          notes={notes}
        />
      ))}
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map((note) => (
            <li key={note.en}>{note[words.locale]}</li>
          ))}
        </ol>
      )}
    </>
  )
}

type Note = { en: string; ja: string }
type PanelProps = { panel: ChartPanel; words: ChartWords; caption: string; subtitle: string; notes: readonly Note[] }

function PanelTable({ panel, words, caption, subtitle, notes }: PanelProps) {
  const { t, locale } = words
  const titleOf = (id: string) => panel.series.find((series) => series.id === id)?.title[locale] ?? id
  const joint = locale === 'ja' ? '・' : ', '
  const timed = panel.places.every((place) => place.year !== undefined)
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="figures">
        <caption>
          <span className="caption">
            {caption} <span className="text-soft font-normal">{subtitle}</span>
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{timed ? t('chart.year') : (panel.placeTitle?.[locale] ?? t('chart.place'))}</th>
            {panel.series.map((series) => (
              <th key={series.id} scope="col" className="n">
                {series.title[locale]}
              </th>
            ))}
            <th scope="col">{t('chart.status')}</th>
            <th scope="col">{t('chart.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {toChartTable(panel).map((row) => (
            <tr key={row.place.id}>
              <th scope="row">{words.placeName(row.place, panel)}</th>
              {row.cells.map((one, index) => (
                <Cell key={panel.series[index]?.id} cell={one} panel={panel} words={words} notes={notes} />
              ))}
              <td>{row.statuses.map((status) => t(`status.${status}`)).join(joint)}</td>
              <td className="grades">
                {row.grades.map(({ grade, series }) => (
                  <span key={grade}>
                    <span className={`tag tag-${grade}`}>{t(`grade.${grade}`)}</span>
                    {series.map(titleOf).join(joint)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = { cell: ChartCell; panel: ChartPanel; words: ChartWords; notes: readonly Note[] }

function Cell({ cell, panel, words, notes }: CellProps) {
  if (!cell) return <td className="n text-soft">{words.t('chart.noValue')}</td>
  if ('gap' in cell) return <td className="reason text-soft">{cell.gap.reason[words.locale]}</td>
  const { point } = cell
  const note = notes.findIndex((candidate) => candidate.en === point.note?.en)
  const text = words.cell(point.value, panel)
  return (
    <td className="n" id={`row-${point.key}`}>
      {point.approximate ? words.t('chart.about', { value: text }) : text}
      {note >= 0 && <sup>{note + 1}</sup>}
      {point.sample !== undefined && <span className="sample">{words.sample(point.sample)}</span>}
    </td>
  )
}

/** Notes of the points shown, each once, in reading order. */
function toNotes(model: ChartModel): Note[] {
  const points: ChartPoint[] = model.panels.flatMap((panel) =>
    panel.places.flatMap((place) =>
      panel.series.flatMap((series) => series.points.filter((point) => point.place === place.id)),
    ),
  )
  const notes = points.flatMap((point) => (point.note ? [point.note] : []))
  return notes.filter((note, index) => notes.findIndex((other) => other.en === note.en) === index)
}
