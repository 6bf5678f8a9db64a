import '@/app/pair-page.css'
import { PairEvidence } from '@/components/compare/pair/pair-evidence'
import { PairGlance } from '@/components/compare/pair/pair-glance'
import { PairNeighbours } from '@/components/compare/pair/pair-neighbours'
import { PairTable } from '@/components/compare/pair/pair-table'
import { preparePair } from '@/components/compare/pair/prepare-pair'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'
import { addPicture } from '@/lib/site/picture-metadata'
import { listPairParams, type PairParams } from '../pair-params'

export const dynamicParams = false
export const generateStaticParams = listPairParams

export async function generateMetadata({ params }: PairParams) {
  const context = await getPageContext(params)
  const { pair } = await params
  const { atlas, locale, t } = context
  const { title, sentences } = preparePair(context, pair)
  const page = { site: atlas.site, locale, path: paths.pair(locale, pair), title }
  return addPicture(toMetadata({ ...page, description: sentences.join(locale === 'ja' ? '' : ' ') }), {
    site: atlas.site,
    path: paths.comparePicture(locale, pair),
    alt: t('pair.picture.alt', { title, sentence: sentences[0] }),
  })
}

export default async function PairPage({ params }: PairParams) {
  const context = await getPageContext(params)
  const { pair } = await params
  const { atlas, locale, t, link } = context
  const view = preparePair(context, pair)
  const vendor = view.data.sources[view.data.vendor.source]
  const [left, right] = view.partners
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.pair(locale, pair)} section="compare">
      <div className="wrap page pair">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[
            { href: link(paths.home(locale)), text: t('site.home') },
            { href: link(paths.compare(locale)), text: t('site.compare') },
          ]}
          here={t('pair.link', { a: left.title, b: right.title })}
        />
        <h1>
          <Phrases lang={locale}>{view.title}</Phrases>
        </h1>
        {view.sentences.map((sentence) => (
          <p key={sentence} className="lede">
            {sentence}
          </p>
        ))}
        <p className="push">
          <a className="button" href={`${link(paths.compare(locale))}?p=${view.pair.join('.')}`}>
            {t('pair.tool')}
          </a>
          <a className="button" href={link(paths.hours(locale))}>
            {t('pair.hours')}
          </a>
        </p>
        {vendor && (
          <p className="notice" role="note">
            <b>{t('pair.interest')}</b> {vendor.interest} <a href={vendor.href}>{vendor.title}</a>
          </p>
        )}
        <PairGlance view={view} context={context} />
        <PairTable view={view} context={context} />
        <PairEvidence view={view} context={context} />
        <section className="measure" aria-labelledby="caveat">
          <h2 id="caveat">
            <Phrases lang={locale}>{t('pair.caveat')}</Phrases>
          </h2>
          <p>{t('pair.caveatText')}</p>
          <p>{atlas.datasets.get('partner-ratings')?.caveat[locale]}</p>
          {view.partners.map(({ id, title, about }) => (
            <p key={id}>
              <b>{title}</b> {about}
            </p>
          ))}
        </section>
        <PairNeighbours view={view} context={context} />
      </div>
    </Page>
  )
}
