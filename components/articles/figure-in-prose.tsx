import { findRow, type Article } from '@/lib/domain/atlas'
import { chartOfRow } from '@/lib/domain/chart-sources'
import type { HeldSigns } from '@/lib/domain/reading/hold-signs'
import { formatYear } from '@/lib/i18n/format-date'
import { describePlace, formatRow, formatRowWithUnit } from '@/lib/i18n/format-row'
import type { PageContext } from '@/lib/site/page-context'
import type { FigureElementProps } from '@/lib/markdown/elements'
import { paths } from '@/lib/site/paths'
import { ReportFigure } from './report-link'

type Props = FigureElementProps & HeldSigns & { article: Article; context: PageContext }

/**
 * A figure in a sentence. Pressing it opens a card with its year, status, grade and source: the browser's own popover,
 * which needs no script, closes with Escape and gives the focus back.
 */
export function FigureInProse({ reference, as, place, bare, open = '', close = '', article, context }: Props) {
  const { atlas, locale, t, link } = context
  const found = findRow(atlas.datasets, reference)
  if (!found) throw new Error(`FigureInProse: no row ${reference}`)
  const { dataset, row } = found
  const source = atlas.sources.get(row.source)
  const chart = chartOfRow(atlas.charts, dataset, row)
  const text = as === 'unit' ? formatRowWithUnit(row, locale, t) : formatRow(row, locale, t)
  if (bare) return `${open}${text}${close}`
  const id = `f${place}`
  const about = describePlace(row, dataset, locale)
  const label = t('article.figureDetails', { value: text })
  return (
    <>
      {row.text ? (
        // A button does not break over lines as words do: a fact in words is marked, and the mark is the button.
        <>
          {open}
          <span className="fig-words">{text}</span>
          <span className="held">
            <button type="button" className="fig-mark" popoverTarget={id} aria-label={label}>
              <span aria-hidden="true">†</span>
            </button>
            {close}
          </span>
        </>
      ) : (
        <Held open={open} close={close}>
          <button type="button" className="fig" popoverTarget={id}>
            {text}
          </button>
        </Held>
      )}
      <span popover="auto" id={id} className="card-figure" role="group" aria-label={label}>
        <b>{formatRowWithUnit(row, locale, t)}</b>
        <span>
          {dataset.measures.find((measure) => measure.id === row.measure)?.title[locale]}
          {about !== '' && `${locale === 'ja' ? '、' : ', '}${about}`}
          {row.year !== null && `${locale === 'ja' ? '、' : ', '}${formatYear(row.year, dataset.calendar, locale)}`}
        </span>
        <span>
          {t(`status.${row.status}`)} <span className={`tag tag-${row.grade}`}>{t(`grade.${row.grade}`)}</span>
        </span>
        {row.note && <span className="text-soft">{row.note[locale]}</span>}
        <a href={link(paths.source(locale, row.source))}>
          {source && `${source.publisher[locale]}${locale === 'ja' ? '、' : ', '}${source.title[locale]}`}
        </a>
        {chart && <a href={`${link(paths.chart(locale, chart.id))}#row-${row.key}`}>{t('article.inChart')}</a>}
        <ReportFigure figure={{ reference, value: text }} article={article} context={context} />
      </span>
    </>
  )
}

/** Keeps a figure in one line with the signs that stand against it; alone it needs no keeping. */
function Held({ open, close, children }: Required<HeldSigns> & { children: React.ReactNode }) {
  if (open === '' && close === '') return children
  return (
    <span className="held">
      {open}
      {children}
      {close}
    </span>
  )
}
