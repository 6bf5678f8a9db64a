import type { CompareCategory, CompareData } from '@/lib/domain/compare-data'
import type { CompareWords } from './compare-words'
import { FigureLines } from './figure-lines'
import { VerdictTag } from './verdict-tag'

type Props = { data: CompareData; category: CompareCategory; partner: string; words: CompareWords }

/** The evidence on one partner: what is claimed and by whom, the figures, and whether they bear the claim out. */
export function EvidenceEntry({ data, category, partner, words }: Props) {
  const { t } = words
  const cell = data.cells[category.id]?.[partner]
  if (!cell) return null
  const { vendor, evidence } = cell
  const titleOf = (id: string) => data.partners.find((one) => one.id === id)?.title ?? id
  const claimed = vendor.group
    ? t('compare.evidence.groupClaim', {
        group: titleOf(vendor.group.partner),
        rating: t(`rating.${vendor.group.rating}`),
      })
    : vendor.headline
  const seller = data.sources[data.vendor.source]
  return (
    <section id={`e-${category.id}-${partner}`} tabIndex={-1} className="evidence-entry">
      <h4>{titleOf(partner)}</h4>
      <p className="claim">
        <b>{t('compare.evidence.claim')}</b> {evidence.claimed ? claimed : t('compare.evidence.noClaim')}{' '}
        {seller && <a href={seller.href}>{t('compare.interest')}</a>}
      </p>
      {evidence.claimed && (
        <p>
          <VerdictTag judgement={evidence} t={t} />
        </p>
      )}
      {evidence.argument && <p>{evidence.argument}</p>}
      {evidence.figures.length > 0 ? (
        <FigureLines data={data} figures={evidence.figures} words={words} />
      ) : (
        <p className="soft">{t('compare.evidence.noFigures')}</p>
      )}
      {category.rule && (
        <p>
          <b>{t('compare.evidence.rule')}</b> {t(`rating.${evidence.rating}`)}
          {evidence.reason && ` (${t(`compare.reason.${evidence.reason}`)})`}
        </p>
      )}
      {evidence.wouldSettle && evidence.wouldSettle !== category.wouldSettle && (
        <p className="soft">
          <b>{t('compare.evidence.settle')}</b> {evidence.wouldSettle}
        </p>
      )}
    </section>
  )
}
