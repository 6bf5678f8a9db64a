import type { CompareData } from '@/lib/domain/compare-data'
import type { CompareWords } from './compare-words'

type Props = { data: CompareData; figures: readonly string[]; words: CompareWords }

/** Figures with year, grade and source, one a line; what is no observation, and what is unverified, is said. */
export function FigureLines({ data, figures, words: { t, locale } }: Props) {
  return (
    <ul className="figure-lines">
      {figures.map((reference) => {
        const figure = data.figures[reference]
        const source = figure && data.sources[figure.source]
        if (!figure || !source) return null
        return (
          <li key={reference}>
            <b>{figure.value}</b> {figure.label}
            {figure.when !== '' && (locale === 'ja' ? `、${figure.when}` : `, ${figure.when}`)}{' '}
            {figure.status !== 'observed' && <span className="tag">{t(`status.${figure.status}`)}</span>}
            <span className={`tag tag-${figure.grade}`}>{t(`grade.${figure.grade}`)}</span>{' '}
            <a href={source.href}>{source.publisher}</a>
          </li>
        )
      })}
    </ul>
  )
}
