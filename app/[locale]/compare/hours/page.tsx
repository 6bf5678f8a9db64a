import '@/app/hours-page.css'
import { defaultView, toHoursData } from '@/components/hours/hours-data'
import { HoursExplorer } from '@/components/hours/hours-explorer.client'
import { HoursNotes } from '@/components/hours/hours-notes'
import { pickHoursMessages } from '@/components/hours/hours-words'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Page } from '@/components/layout/page'
import { Phrases } from '@/components/ui/phrases'
import { formatDate } from '@/lib/i18n/format-date'
import { messages } from '@/lib/i18n/translator'
import { getPageContext } from '@/lib/loaders/page-context'
import { toMetadata } from '@/lib/site/metadata'
import { paths } from '@/lib/site/paths'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { atlas, locale, t } = await getPageContext(params)
  const [title, description] = [t('hours.page.title'), t('hours.page.lede')]
  return toMetadata({ site: atlas.site, locale, path: paths.hours(locale), title, description })
}

export default async function Hours({ params }: Props) {
  const { atlas, locale, t, link } = await getPageContext(params)
  const zones = atlas.datasets.get('partner-time-zones')
  if (!zones) throw new Error('Hours: the dataset partner-time-zones is missing')
  const data = toHoursData(atlas.cities, atlas.holidays, zones.checked, locale)
  const edition = process.versions.tz ?? ''
  return (
    <Page locale={locale} t={t} site={atlas.site} path={paths.hours(locale)} section="compare">
      <div className="wrap page">
        <Breadcrumb
          label={t('site.breadcrumb')}
          steps={[
            { href: link(paths.home(locale)), text: t('site.home') },
            { href: link(paths.compare(locale)), text: t('site.compare') },
          ]}
          here={t('hours.page.title')}
        />
        <h1>
          <Phrases lang={locale}>{t('hours.page.title')}</Phrases>
        </h1>
        <p className="lede">{t('hours.page.lede')}</p>
        <HoursExplorer
          data={data}
          drawn={defaultView(data)}
          edition={edition}
          locale={locale}
          messages={pickHoursMessages(messages[locale])}
        />
        <HoursNotes
          locale={locale}
          t={t}
          link={link}
          edition={edition}
          dataset={{
            title: zones.title[locale],
            source: zones.rows[0]?.source ?? '',
            checked: formatDate(zones.checked, locale),
          }}
          holidays={atlas.holidays}
        />
      </div>
    </Page>
  )
}
