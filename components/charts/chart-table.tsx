import type { ChartModel, ChartPoint } from '@/lib/domain/chart-model'
import { toChartTable, type ChartCell } from '@/lib/domain/chart-table'
import { formatYear } from '@/lib/i18n/format-date'
import type { ChartWords } from './chart-words'

type Props = { model: ChartModel; words: ChartWords; caption: string; subtitle: string }

/** The same figures as the drawing, with status and grade of every row. Each value is a place to link to. */
export function ChartTable({ model, words, caption, subtitle }: Props) {
  const { t, locale, cell } = words
  const titleOf = (id: string) => model.series.find((series) => series.id === id)?.title[locale] ?? id
  const notes = toNotes(model)
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
            <th scope="col">{t('chart.year')}</th>
            {model.series.map((series) => (
              <th key={series.id} scope="col" className="n">
                {series.title[locale]}
              </th>
            ))}
            <th scope="col">{t('chart.status')}</th>
            <th scope="col">{t('chart.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {toChartTable(model).map((row) => (
            <tr key={row.year}>
              <th scope="row">{formatYear(row.year, model.calendar, locale)}</th>
              {row.cells.map((one, index) => (
                <Cell key={model.series[index]?.id} cell={one} words={words} format={cell} notes={notes} />
              ))}
              <td>{row.statuses.map((status) => t(`status.${status}`)).join(locale === 'ja' ? '・' : ', ')}</td>
              <td className="grades">
                {row.grades.map(({ grade, series }) => (
                  <span key={grade}>
                    <span className={`tag tag-${grade}`}>{t(`grade.${grade}`)}</span>
                    {series.map(titleOf).join(locale === 'ja' ? '・' : ', ')}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map((note) => (
            <li key={note.en}>{note[locale]}</li>
          ))}
        </ol>
      )}
    </div>
  )
}

type CellProps = {
  cell: ChartCell
  words: ChartWords
  format: (value: number) => string
  notes: readonly { en: string }[]
}

function Cell({ cell, words, format, notes }: CellProps) {
  if (!cell) return <td className="n text-soft">{words.t('chart.noValue')}</td>
  if ('reason' in cell) return <td className="reason text-soft">{cell.reason[words.locale]}</td>
  const { point } = cell
  const note = notes.findIndex((candidate) => candidate.en === point.note?.en)
  const text = format(point.value)
  return (
    <td className="n" id={`row-${point.key}`}>
      {point.approximate ? words.t('chart.about', { value: text }) : text}
      {note >= 0 && <sup>{note + 1}</sup>}
    </td>
  )
}

/** Notes of the points shown, each once, in reading order. */
function toNotes(model: ChartModel) {
  const points: ChartPoint[] = model.years.flatMap((year) =>
    model.series.flatMap((series) => series.points.filter((point) => point.year === year)),
  )
  const notes = points.flatMap((point) => (point.note ? [point.note] : []))
  return notes.filter((note, index) => notes.findIndex((other) => other.en === note.en) === index)
}
