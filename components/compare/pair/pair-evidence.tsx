import type { CompareCategory, ComparePartner } from '@/lib/domain/compare-data'
import type { PageContext } from '@/lib/site/page-context'
import { PairFigures } from './pair-figures'
import type { PairView } from './prepare-pair'

type Props = { view: PairView; context: PageContext }

/** The figures behind each cell of the table, and the rules that make ratings of them. */
export function PairEvidence({ view, context }: Props) {
  const { t } = context
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('pair.evidence.title')}</h2>
      {view.data.categories.map((category) => (
        <section key={category.id} className="pair-evidence" aria-labelledby={`evidence-${category.id}`}>
          <h3 id={`evidence-${category.id}`}>{category.title}</h3>
          <About category={category} view={view} context={context} />
          <div className="pair-sides">
            {view.partners.map((partner) => (
              <Side key={partner.id} category={category} partner={partner} view={view} context={context} />
            ))}
          </div>
        </section>
      ))}
    </section>
  )
}

type CategoryProps = Props & { category: CompareCategory }

/** What holds for both: the claim where it is about these two, the rule or why there is none, figures for comparison. */
function About({ category, view, context: { t, locale } }: CategoryProps) {
  const stop = locale === 'ja' ? '。' : '. '
  const { rule, noRule, methods, argument, wouldSettle, context } = category
  const [a, b] = view.names
  return (
    <div className="pair-about">
      {view.vendor.kind === 'both' && argument && (
        <p>
          <b>{t('pair.evidence.whole', { a, b })}</b> {t(`compare.verdict.${category.verdict}`)}
          {stop}
          {argument}
        </p>
      )}
      {rule && (
        <p>
          <b>{t('pair.evidence.rule')}</b> {rule.text}
        </p>
      )}
      {rule && (
        <ul>
          {rule.indicators.map(({ title, bounds, note }) => (
            <li key={title}>{[title, bounds, note].join(stop)}</li>
          ))}
        </ul>
      )}
      {noRule && (
        <p>
          <b>{t('pair.evidence.noRule')}</b> {noRule}
        </p>
      )}
      {methods && (
        <p>
          <b>{t('pair.evidence.methods')}</b> {methods}
        </p>
      )}
      {wouldSettle && (
        <p>
          <b>{t('pair.evidence.settle')}</b> {wouldSettle}
        </p>
      )}
      {context.length > 0 && (
        <>
          <p>
            <b>{t('pair.evidence.context')}</b>
          </p>
          <PairFigures references={context} data={view.data} locale={locale} t={t} />
        </>
      )}
    </div>
  )
}

/** One partner's claims and figures; the address of open evidence in the tool leads here too. */
function Side({ category, partner, view, context: { t, locale } }: CategoryProps & { partner: ComparePartner }) {
  const cell = view.data.cells[category.id]?.[partner.id]
  if (!cell) return null
  const { vendor, evidence } = cell
  const own = evidence.wouldSettle === category.wouldSettle ? undefined : evidence.wouldSettle
  return (
    <div id={`e-${category.id}-${partner.id}`}>
      <h4>{partner.title}</h4>
      {vendor.headline && (
        <p>
          <b>{t('pair.evidence.claims')}</b> {vendor.headline}
        </p>
      )}
      {vendor.claims.length > 0 && (
        <ul>
          {vendor.claims.map((claim) => (
            <li key={claim}>{claim}</li>
          ))}
        </ul>
      )}
      {vendor.note && <p className="pair-note">{vendor.note}</p>}
      {evidence.figures.length === 0 ? (
        <p>{t('pair.evidence.none')}</p>
      ) : (
        <PairFigures references={evidence.figures} data={view.data} locale={locale} t={t} />
      )}
      {own && (
        <p>
          <b>{t('pair.evidence.settle')}</b> {own}
        </p>
      )}
    </div>
  )
}
