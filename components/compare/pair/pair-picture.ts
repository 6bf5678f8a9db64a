import { ratings } from '@/lib/schema/ratings'
import type { CompareCell, CompareData } from '@/lib/domain/compare-data'
import type { PageContext } from '@/lib/site/page-context'
import { toAddress } from '@/lib/site/link'
import { pairId } from '@/lib/site/pairs'
import { paths } from '@/lib/site/paths'
import { compareDataOf, preparePair } from './prepare-pair'
import type { GridMark } from './rating-grid'
import { toRatingPicture } from './rating-picture'

/** The vendor's own rating; a group's without colour, and said to be a group's. */
function vendorMark({ vendor }: CompareCell, { t }: PageContext): GridMark {
  if (!vendor.group) return { rating: vendor.rating, word: t(`rating.${vendor.rating}`) }
  const word = t('pair.table.groupRating', { rating: t(`rating.${vendor.group.rating}`) })
  return { rating: vendor.group.rating, word, pale: true }
}

function cellOf(data: CompareData, category: string, partner: string): CompareCell {
  const cell = data.cells[category]?.[partner]
  if (!cell) throw new Error(`cellOf: there is no cell of ${category} and ${partner}`)
  return cell
}

/** The preview of a pair's page as SVG: both partners in every category, by rule and by the vendor. */
export function toPairPicture(context: PageContext, id: string): string {
  const { atlas, locale, t } = context
  const { data, pair, partners, title, sentences } = preparePair(context, id)
  return toRatingPicture({
    ...{ locale, title, sentence: sentences[0] },
    overline: [t('site.name'), t('site.compare')].join(locale === 'ja' ? '：' : ': '),
    grid: {
      titles: 250,
      groups: partners.map((partner) => ({
        head: partner.title,
        columns: [t('pair.picture.figures'), t('pair.picture.vendor')],
      })),
      rows: data.categories.map((category) => ({
        title: category.title,
        marks: pair.flatMap((partner) => {
          const cell = cellOf(data, category.id, partner)
          const { rating } = cell.evidence
          return [{ rating, word: t(`rating.${rating}`) }, vendorMark(cell, context)]
        }),
      })),
    },
    legend: [],
    foot: [t('pair.picture.note'), toAddress(atlas.site, paths.pair(locale, pairId(pair)))],
  })
}

/** The preview of the comparison as SVG: all partners by rule, and those the vendor rated. */
export function toComparePicture(context: PageContext): string {
  const { atlas, locale, t } = context
  const data = compareDataOf(context)
  const { partners, categories } = data
  const cells = categories.flatMap(({ id }) => partners.map((partner) => cellOf(data, id, partner.id)))
  const rated = partners.filter(({ id }) =>
    categories.some((one) => cellOf(data, one.id, id).vendor.rating !== 'unknown'),
  )
  return toRatingPicture({
    locale,
    title: t('pair.picture.allTitle'),
    sentence: t('pair.picture.allSentence', {
      known: cells.filter(({ evidence }) => evidence.rating !== 'unknown').length,
      all: cells.length,
      rated: rated.length,
      partners: partners.length,
    }),
    overline: [t('site.name'), t('site.compare')].join(locale === 'ja' ? '：' : ': '),
    grid: {
      titles: 222,
      groups: [
        { head: t('pair.table.figures'), columns: partners.map(({ short }) => short) },
        { head: t('pair.table.vendor'), columns: rated.map(({ short }) => short) },
      ],
      rows: categories.map(({ id, title }) => ({
        title,
        marks: [
          ...partners.map((partner) => ({ rating: cellOf(data, id, partner.id).evidence.rating })),
          ...rated.map((partner) => ({ rating: cellOf(data, id, partner.id).vendor.rating })),
        ],
      })),
    },
    legend: ratings.map((rating) => ({ rating, word: t(`rating.${rating}`) })),
    foot: [t('pair.picture.note'), toAddress(atlas.site, paths.compare(locale))],
  })
}
