import { memo } from 'react'
import type { CompareCategory, CompareData } from '@/lib/domain/compare-data'
import type { CompareWords } from './compare-words'
import { EvidenceEntry } from './evidence-entry'
import { FigureLines } from './figure-lines'
import { VerdictTag } from './verdict-tag'

type Props = {
  data: CompareData
  category: CompareCategory
  /** Partners whose evidence stands side by side; that of the others is folded away below. */
  shown: readonly string[]
  words: CompareWords
}

/** All evidence of one category: on the claim as a whole, on each partner, and how a rating follows from figures. */
export const EvidencePanel = memo(function EvidencePanel({ data, category, shown, words }: Props) {
  const { t } = words
  const others = data.partners.filter(({ id }) => !shown.includes(id))
  const entry = (id: string) => <EvidenceEntry key={id} data={data} category={category} partner={id} words={words} />
  return (
    <details className="evidence">
      <summary>
        {t('compare.evidence.on', { category: category.title })} <VerdictTag judgement={category} t={t} />
      </summary>
      <div className="evidence-whole">
        <h4>{t('compare.evidence.whole')}</h4>
        <p>{category.argument}</p>
        {category.wouldSettle && (
          <p>
            <b>{t('compare.evidence.settle')}</b> {category.wouldSettle}
          </p>
        )}
        {category.methods && (
          <p className="cell-note">
            <b>{t('compare.evidence.methods')}</b> {category.methods}
          </p>
        )}
        {category.context.length > 0 && (
          <>
            <h5>{t('compare.evidence.context')}</h5>
            <FigureLines data={data} figures={category.context} words={words} />
          </>
        )}
        <h5>{t(category.rule ? 'compare.evidence.rule' : 'compare.evidence.noRule')}</h5>
        {category.noRule && <p>{category.noRule}</p>}
        {category.rule && (
          <>
            <p>
              {category.rule.text} <span className="soft">{t(`compare.confidence.${category.rule.confidence}`)}</span>
            </p>
            <ul>
              {category.rule.indicators.map(({ title, bounds, note }) => (
                <li key={title}>
                  <b>{title}</b> {bounds} <span className="soft">{note}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="evidence-grid" data-columns={shown.length}>
        {shown.map(entry)}
      </div>
      {others.length > 0 && (
        <details className="evidence-others">
          <summary>{t('compare.evidence.others', { count: others.length })}</summary>
          <div className="evidence-grid" data-columns={3}>
            {others.map(({ id }) => entry(id))}
          </div>
        </details>
      )}
    </details>
  )
})
