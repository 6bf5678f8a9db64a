import '@/app/article-page.css'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { getPageContext } from '@/lib/loaders/page-context'
import { gradeSchema } from '@/lib/schema/vocabulary'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

const sections = [
  'method',
  'status',
  'grades',
  'interest',
  'corrections',
  'links',
  'accessibility',
  'privacy',
  'terms',
] as const

export async function generateMetadata({ params }: Props) {
  const { atlas, locale, t } = await getPageContext(params)
  const [title, description] = [t('about.title'), t('about.lede')]
  return toMetadata({ site: atlas.site, locale, path: paths.about(locale), title, description })
}

export default async function About({ params }: Props) {
  const { atlas, locale, t, link } = await getPageContext(params)
  const { contact } = atlas.site
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.about(locale)} section="about">
      <div className="wrap page">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[{ href: link(paths.home(locale)), text: t('site.home') }]}
          here={t('site.about')}
        />
        <h1>
          <Phrases lang={locale}>{t('about.title')}</Phrases>
        </h1>
        <p className="lede">{t('about.lede')}</p>
        <div className="prose">
          {sections.map((section) => (
            <section key={section} aria-labelledby={section}>
              <h2 id={section}>{t(`about.${section}.title`)}</h2>
              <p>{section === 'corrections' ? t('about.corrections.text', { contact }) : t(`about.${section}.text`)}</p>
              {section === 'grades' && (
                <dl className="grade-list">
                  {gradeSchema.options.map((grade) => (
                    <div key={grade}>
                      <dt>
                        <span className={`tag tag-${grade}`}>{t(`grade.${grade}`)}</span>
                      </dt>
                      <dd>{t(`gradeMeaning.${grade}`)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
