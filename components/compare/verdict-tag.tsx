import type { CompareJudgement } from '@/lib/domain/compare-data'
import type { CompareTranslator } from './compare-words'

/** What the evidence says of a claim and how well it fits, in words. */
export function VerdictTag({
  judgement: { verdict, confidence },
  t,
}: {
  judgement: CompareJudgement
  t: CompareTranslator
}) {
  return (
    <>
      <span className={`tag verdict-${verdict}`}>{t(`compare.verdict.${verdict}`)}</span>
      {confidence && <span className="soft">{t(`compare.confidence.${confidence}`)}</span>}
    </>
  )
}
