import type { Translator } from '@/lib/i18n/translator'
import type { Site } from '@/lib/schema/site'
import type { Locale } from '@/lib/schema/text'
import { toLink } from '@/lib/site/link'
import { paths } from '@/lib/site/paths'

/** What the site does not do, whose the figures are, what its words mean, and where to report an error. */
export function SiteFooter({ locale, t, site }: { locale: Locale; t: Translator; site: Site }) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>{t('site.promise')}</p>
        <p>{t('site.terms')}</p>
        <p>
          <a href={toLink(site)(paths.glossary(locale))}>{t('glossary.title')}</a>
        </p>
        <p>
          <a href={`mailto:${site.contact}`}>{t('site.contact')}</a>
        </p>
      </div>
    </footer>
  )
}
