import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { getPageContext } from '@/lib/loaders/page-context'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, link } = await getPageContext(params)
  return { title: t('notFound.title'), robots: { index: false }, icons: { icon: link('/icon.svg') } }
}

/** The language's own "no such page"; after the build it is moved to /{locale}/404.html. */
export default async function NotFound({ params }: Props) {
  const { atlas, locale, t, link } = await getPageContext(params)
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.home(locale)}>
      <div className="wrap page">
        <h1>
          <Phrases lang={locale}>{t('notFound.title')}</Phrases>
        </h1>
        <p className="lede">{t('notFound.text')}</p>
        <p className="push">
          <a className="button" href={link(paths.home(locale))}>
            {t('notFound.home')}
          </a>
          <a className="button" href={link(paths.charts(locale))}>
            {t('notFound.charts')}
          </a>
        </p>
      </div>
    </Page>
  )
}
