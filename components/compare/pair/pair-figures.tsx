import type { CompareData } from '@/lib/domain/compare-data'
import type { Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'

type Props = { references: readonly string[]; data: CompareData; locale: Locale; t: Translator }

/** Figures with what they measure, when, how far they can be trusted, and where they come from. */
export function PairFigures({ references, data, locale, t }: Props) {
  return (
    <ul className="pair-figures">
      {references.map((reference) => {
        const figure = data.figures[reference]
        if (!figure) return null
        const source = data.sources[figure.source]
        return (
          <li key={reference}>
            {figure.label}
            {locale === 'ja' ? '：' : ': '}
            <b className="n">{figure.value}</b>
            {figure.note && <span className="text-soft"> {figure.note}</span>}
            <span className="about">
              {figure.when} <span className={`tag tag-${figure.grade}`}>{t(`grade.${figure.grade}`)}</span>
              {figure.status !== 'observed' && <span className="tag">{t(`status.${figure.status}`)}</span>}
              {source && <a href={source.href}>{source.title}</a>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
