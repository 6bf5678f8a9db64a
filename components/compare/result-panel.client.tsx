'use client'

import { memo } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import { equalWeights, weightOf } from '@/lib/domain/scoring/weights'
import type { Analysis } from './analyse'
import type { ChangeState, CompareState } from './compare-state'
import type { CompareWords } from './compare-words'
import { ResultScores } from './result-scores'
import { ResultStatements } from './result-statements.client'

type Props = {
  data: CompareData
  state: CompareState
  analysis: Analysis
  words: CompareWords
  onChange: ChangeState
}

/** Who is first under the present ratings and weights, by what basis, and what that depends on. */
export const ResultPanel = memo(function ResultPanel({ data, state, analysis, words, onChange }: Props) {
  const { t } = words
  const { scoring, winners } = analysis
  const nameOf = (id: string) => data.partners.find((partner) => partner.id === id)?.title ?? id
  const titleOf = (id: string) => data.categories.find((category) => category.id === id)?.title ?? id
  const equal = data.categories.every(({ id }) => weightOf(state.w, id) === weightOf(equalWeights, id))
  const names = words.list(winners.map(nameOf))
  const headline =
    winners.length === 0
      ? t(scoring.counted.length === 0 ? 'compare.result.none' : 'compare.result.noneWeight')
      : t(winners.length === 1 ? 'compare.result.first' : 'compare.result.tie', { names })
  return (
    <section className="result" aria-labelledby="result">
      <h2 id="result">{t('compare.result.title')}</h2>
      <p className="result-headline">
        <b>{headline}</b> {t(`compare.reading.${state.reading}By`)}
        {words.locale === 'ja' ? '、' : '; '}
        {t(equal ? 'compare.result.equal' : 'compare.result.weighted')}
      </p>
      <ResultScores data={data} scores={scoring.partners} words={words} />
      <p className="soft">
        {scoring.counted.length > 0 && t('compare.result.counted', { counted: scoring.counted.length })}{' '}
        {scoring.leftOut.length > 0 && t('compare.result.leftOut', { names: words.list(scoring.leftOut.map(titleOf)) })}
      </p>
      <ResultStatements
        analysis={analysis}
        state={state}
        data={data}
        words={words}
        names={{ nameOf, titleOf }}
        onChange={onChange}
      />
    </section>
  )
})
