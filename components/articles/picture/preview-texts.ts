import type { Article } from '@/lib/domain/atlas'
import { findPlaces } from '@/lib/domain/reading/series-places'
import { formatDate } from '@/lib/i18n/format-date'
import type { PageContext } from '@/lib/site/page-context'

/** Every text of an article's picture. */
export type PreviewTexts = {
  /** Site and readers, above the title. */
  overline: string
  title: string
  description: string
  /** Dates, then each series the article is part of. */
  foot: readonly string[]
}

export function toPreviewTexts({ slug, front }: Article, { atlas, locale, t }: PageContext): PreviewTexts {
  const day = (date: string) => formatDate(date, locale)
  return {
    overline: `${atlas.site.name[locale]}${locale === 'ja' ? '：' : ' · '}${t(`article.audience.${front.audience}`)}`,
    title: front.title,
    description: front.description,
    foot: [
      ...findPlaces(atlas.series, slug).map(({ series, part, parts }) =>
        t('reading.previewSeries', { title: series.title[locale], part, parts }),
      ),
      t('reading.previewDates', { revised: day(front.revised), checked: day(front.checked) }),
    ],
  }
}
