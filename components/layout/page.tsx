import type { ReactNode } from 'react'
import type { Translator } from '@/lib/i18n/translator'
import type { Site } from '@/lib/schema/site'
import type { Locale } from '@/lib/schema/text'
import { toLink } from '@/lib/site/link'
import { SiteFooter } from './site-footer'
import { SiteHeader, type Section } from './site-header'

type Props = {
  locale: Locale
  t: Translator
  site: Site
  path: string
  section?: Section
  children: ReactNode
}

/** Header, main, footer. Every page of a language is one of these. */
export function Page({ locale, t, site, path, section, children }: Props) {
  const link = toLink(site)
  return (
    <>
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <SiteHeader locale={locale} t={t} path={path} section={section} link={link} />
      <p id="wake-failed" className="wrap notice" role="status" hidden>
        {t('site.wakeFailed')} <a href="">{t('site.reload')}</a>
      </p>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} t={t} site={site} path={path} />
    </>
  )
}
