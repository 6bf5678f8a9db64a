import type { PairTally } from '@/lib/domain/compare-pair'
import type { PageContext } from '@/lib/site/page-context'
import type { PairView } from './prepare-pair'

type Props = { view: PairView; context: PageContext }

/** Which categories stand on which side, by name; a link leads to each row. */
export function PairGlance({ view, context }: Props) {
  const { t } = context
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">{t('pair.glance.title')}</h2>
      <div className="pair-glance">
        <Tally title={t('pair.glance.figures')} tally={view.figures} view={view} context={context} />
        {view.vendor.kind === 'both' && (
          <Tally title={t('pair.glance.vendor')} tally={view.vendor.tally} view={view} context={context} />
        )}
      </div>
    </section>
  )
}

function Tally({ title, tally, view, context: { t } }: Props & { title: string; tally: PairTally }) {
  const [left, right] = view.partners
  const parts = [
    [t('pair.glance.higher', { name: left.title }), tally.first],
    [t('pair.glance.higher', { name: right.title }), tally.second],
    [t('pair.glance.equal'), tally.equal],
    [t('pair.glance.untold'), tally.untold],
  ] as const
  return (
    <div>
      <h3>{title}</h3>
      <dl>
        {parts.map(([label, categories]) => (
          <div key={label}>
            <dt>
              {label} <b className="n">{categories.length}</b>
            </dt>
            <dd>
              {categories.length === 0 && t('pair.glance.none')}
              {categories.map((id) => (
                <a key={id} href={`#row-${id}`}>
                  {view.data.categories.find((category) => category.id === id)?.title}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
