import type { Translator } from '@/lib/i18n/translator'
import type { Site } from '@/lib/schema/site'

/** What the site does not do, whose the figures are, and where to report an error. */
export function SiteFooter({ t, site }: { t: Translator; site: Site }) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>{t('site.promise')}</p>
        <p>{t('site.terms')}</p>
        <p>
          <a href={`mailto:${site.contact}`}>{t('site.contact')}</a>
        </p>
      </div>
    </footer>
  )
}
