import type { PairTally, VendorOnPair } from '@/lib/domain/compare-pair'
import type { Translator } from '@/lib/i18n/translator'
import type { PageContext } from '@/lib/site/page-context'
import type { Pair } from '@/lib/site/pairs'

type NameOf = (partner: string) => string

/** How many categories stand on each side, as messages ask for it. */
function countsOf({ first, second, equal, untold }: PairTally) {
  const counts = { first: first.length, second: second.length, equal: equal.length, untold: untold.length }
  return { ...counts, all: counts.first + counts.second + counts.equal + counts.untold }
}

/** In how many categories figures rate which of the two higher; in how many neither can be said. */
export function sayFigures([first, second]: Pair, tally: PairTally, nameOf: NameOf, t: Translator): string {
  const counts = countsOf(tally)
  const values = { a: nameOf(first), b: nameOf(second), ...counts }
  if (counts.untold === counts.all) return t('pair.figures.nothing', values)
  return t(counts.first + counts.second > 0 ? 'pair.figures.decided' : 'pair.figures.level', values)
}

/** What the vendor's ratings say of the two, or why they say nothing. */
export function sayVendor(
  [first, second]: Pair,
  vendor: VendorOnPair,
  nameOf: NameOf,
  { t, locale }: Pick<PageContext, 't' | 'locale'>,
): string {
  switch (vendor.kind) {
    case 'both':
      return t('pair.vendor.both', { a: nameOf(first), b: nameOf(second), ...countsOf(vendor.tally) })
    case 'one': {
      const [rated, other] = [nameOf(vendor.rated), nameOf(vendor.other)]
      if (vendor.as === 'group') return t('pair.vendor.group', { rated, other, group: nameOf(vendor.group ?? '') })
      return t(vendor.as === 'member' ? 'pair.vendor.member' : 'pair.vendor.nothing', { rated, other })
    }
    case 'same-group':
      return t('pair.vendor.sameGroup', { group: nameOf(vendor.group) })
    case 'neither': {
      if (vendor.groups.length === 0) return t('pair.vendor.neither')
      const list = vendor.groups.map(({ partner, group }) =>
        t('pair.vendor.apartOne', { partner: nameOf(partner), group: nameOf(group) }),
      )
      return t('pair.vendor.apart', { list: list.join(locale === 'ja' ? '、' : ', ') })
    }
  }
}
