import { CompareIntro } from '@/components/compare/compare-intro'
import { CompareExplorer } from '@/components/compare/compare-explorer.client'
import { pickCompareMessages } from '@/components/compare/compare-words'
import { prepareCompare } from '@/components/compare/prepare-compare'
import '@/app/compare-page.css'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { toComparison } from '@/lib/domain/comparison'
import { formatDate } from '@/lib/i18n/format-date'
import { messages } from '@/lib/i18n/translator'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'
import { addPicture } from '@/lib/site/picture-metadata'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { atlas, locale, t } = await getPageContext(params)
  const [title, description] = [t('compare.title'), t('compare.lede')]
  const metadata = toMetadata({ site: atlas.site, locale, path: paths.compare(locale), title, description })
  return addPicture(metadata, { site: atlas.site, path: paths.comparePicture(locale), alt: title })
}

export default async function Compare({ params }: Props) {
  const context = await getPageContext(params)
  const { atlas, locale, t, link } = context
  const ratings = atlas.datasets.get('partner-ratings')
  if (!ratings) throw new Error('Compare: the dataset partner-ratings is missing')
  const comparison = toComparison(ratings, atlas.partners)
  // What is said of a group's members is said of the group.
  const members = new Set(atlas.partners.flatMap((partner) => partner.members ?? []))
  const rated = comparison.partners.filter(({ id }) => !members.has(id))
  const asOf = atlas.sources.get(ratings.rows[0]?.source ?? '')?.date ?? ''
  const caption = t('compare.caption', { date: formatDate(asOf, locale) })
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.compare(locale)} section="compare">
      <div className="wrap page">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[{ href: link(paths.home(locale)), text: t('site.home') }]}
          here={t('site.compare')}
        />
        <h1>
          <Phrases lang={locale}>{t('compare.title')}</Phrases>
        </h1>
        <p className="lede">{t('compare.lede')}</p>
        <CompareIntro
          comparison={comparison}
          ratings={ratings}
          sources={atlas.sources}
          locale={locale}
          t={t}
          link={link}
        />
        <CompareExplorer
          data={prepareCompare(context)}
          caption={caption}
          locale={locale}
          messages={pickCompareMessages(messages[locale])}
        />
        <section className="measure compare-caveat" aria-labelledby="caveat">
          <h2 id="caveat">
            <Phrases lang={locale}>{t('compare.caveat')}</Phrases>
          </h2>
          <p>{ratings.caveat[locale]}</p>
          <p>
            <a href={link(paths.hours(locale))}>{t('hours.page.link')}</a>
          </p>
          {rated.map((partner) => (
            <p key={partner.id}>
              <b>{partner.title[locale]}</b> {partner.about[locale]}
            </p>
          ))}
        </section>
      </div>
    </Page>
  )
}
