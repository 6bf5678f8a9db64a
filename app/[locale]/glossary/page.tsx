import '@/app/glossary-page.css'
import { TermEntry } from '@/components/glossary/term-entry'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { groupTerms } from '@/lib/domain/glossary/group-terms'
import { toTermUsage } from '@/lib/domain/glossary/term-usage'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { atlas, locale, t } = await getPageContext(params)
  const [title, description] = [t('glossary.title'), t('glossary.lede')]
  return toMetadata({ site: atlas.site, locale, path: paths.glossary(locale), title, description })
}

export default async function Glossary({ params }: Props) {
  const context = await getPageContext(params)
  const { atlas, locale, t, link } = context
  const usage = toTermUsage(atlas, locale)
  const groups = groupTerms(atlas.glossary, locale)
  const seeOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => atlas.glossary.find((term) => term.id === id) ?? [])
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.glossary(locale)}>
      <div className="wrap page" itemScope itemType="https://schema.org/DefinedTermSet">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[{ href: link(paths.home(locale)), text: t('site.home') }]}
          here={t('glossary.title')}
        />
        <h1 itemProp="name">{t('glossary.title')}</h1>
        <p className="lede">{t('glossary.lede')}</p>
        <ul className="kinds">
          {groups.map(({ group }) => (
            <li key={group}>
              <a href={`#group-${group}`}>{t(`glossary.group.${group}`)}</a>
            </li>
          ))}
          <li className="text-soft">{t('glossary.count', { count: atlas.glossary.length })}</li>
        </ul>
        {groups.map(({ group, terms }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              <Phrases lang={locale}>{t(`glossary.group.${group}`)}</Phrases>
            </h2>
            <dl className="glossary">
              {terms.map((term) => (
                <TermEntry
                  key={term.id}
                  term={term}
                  see={seeOf(term.see)}
                  articles={usage.get(term.id) ?? []}
                  context={context}
                />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Page>
  )
}
