import type { Translator } from '@/lib/i18n/translator'
import type { Site } from '@/lib/schema/site'
import type { Locale } from '@/lib/schema/text'
import { toAddress, toLink } from '@/lib/site/link'
import { paths } from '@/lib/site/paths'

type Props = { locale: Locale; t: Translator; site: Site; path: string }

/**
 * What the site does not do, whose the figures are, what its words mean, and where to report an error. On paper also the
 * page's address, to which the waker adds the query.
 */
export function SiteFooter({ locale, t, site, path }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p className="print-only" data-printed-address suppressHydrationWarning>
          {toAddress(site, path)}
        </p>
        <p>{t('site.promise')}</p>
        <p>{t('site.terms')}</p>
        <p className="push">
          <a href={toLink(site)(paths.glossary(locale))}>{t('glossary.title')}</a>
          <a href={`mailto:${site.contact}`}>{t('site.contact')}</a>
        </p>
      </div>
    </footer>
  )
}
