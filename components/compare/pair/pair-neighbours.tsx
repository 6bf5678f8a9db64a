import type { PageContext } from '@/lib/site/page-context'
import { listNeighbours, pairId } from '@/lib/site/pairs'
import { paths } from '@/lib/site/paths'
import type { PairView } from './prepare-pair'

type Props = { view: PairView; context: PageContext }

/** The other pairs of each of the two. */
export function PairNeighbours({ view, context: { locale, t, link } }: Props) {
  const all = view.data.partners
  const titleOf = (id: string) => all.find((partner) => partner.id === id)?.title ?? id
  const sides = listNeighbours(
    view.pair,
    all.map(({ id }) => id),
  )
  return (
    <nav className="pair-neighbours" aria-labelledby="others">
      <h2 id="others">{t('pair.others')}</h2>
      {sides.map((pairs, index) => (
        <div key={view.pair[index]}>
          <h3>{t('pair.othersOf', { name: titleOf(view.pair[index] ?? '') })}</h3>
          <ul>
            {pairs.map((pair) => (
              <li key={pairId(pair)}>
                <a href={link(paths.pair(locale, pairId(pair)))}>
                  {t('pair.link', { a: titleOf(pair[0]), b: titleOf(pair[1]) })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
