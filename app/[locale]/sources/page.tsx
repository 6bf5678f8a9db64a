import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { SourceEntry } from '@/components/sources/source-entry'
import { toSourceUsage } from '@/lib/domain/source-usage'
import { getPageContext } from '@/lib/loaders/page-context'
import { sourceKinds } from '@/lib/schema/source'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { atlas, locale, t } = await getPageContext(params)
  const [title, description] = [t('sources.title'), t('sources.lede')]
  return toMetadata({ site: atlas.site, locale, path: paths.sources(locale), title, description })
}

export default async function Sources({ params }: Props) {
  const { atlas, locale, t, link } = await getPageContext(params)
  const usage = toSourceUsage(atlas, locale)
  const sources = [...atlas.sources.values()]
  const kinds = sourceKinds.filter((kind) => sources.some((source) => source.kind === kind))
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.sources(locale)} section="sources">
      <div className="wrap page">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[{ href: link(paths.home(locale)), text: t('site.home') }]}
          here={t('site.sources')}
        />
        <h1>{t('sources.title')}</h1>
        <p className="lede">{t('sources.lede')}</p>
        <ul className="kinds">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#kind-${kind}`}>{t(`sources.kind.${kind}`)}</a>
            </li>
          ))}
          <li className="text-soft">{t('sources.count', { count: sources.length })}</li>
        </ul>
        {kinds.map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{t(`sources.kind.${kind}`)}</h2>
            <ul className="source-entries">
              {sources.flatMap((source) => {
                const used = usage.get(source.id)
                return source.kind === kind && used
                  ? [<SourceEntry key={source.id} source={source} usage={used} locale={locale} t={t} link={link} />]
                  : []
              })}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}
