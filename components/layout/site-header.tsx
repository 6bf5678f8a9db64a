import { inLocale, paths } from '@/lib/site/paths'
import type { Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'
import { BrandMark } from './brand'
import { ThemeIcon } from './theme-icon'

export const sections = ['articles', 'charts', 'compare', 'sources', 'about'] as const
export type Section = (typeof sections)[number]

type Props = {
  locale: Locale
  t: Translator
  /** Path of this page, for the language switch. */
  path: string
  section: Section | undefined
  link: (path: string) => string
}

/** Name, sections, language and theme. Works without React: the waker handles both tools. */
export function SiteHeader({ locale, t, path, section, link }: Props) {
  const other: Locale = locale === 'en' ? 'ja' : 'en'
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="mark" href={link(paths.home(locale))}>
          <BrandMark />
          {t('site.name')}
        </a>
        <nav aria-label={t('site.navigation')}>
          {sections.map((name) => (
            <a key={name} href={link(paths[name](locale))} aria-current={name === section ? 'page' : undefined}>
              {t(`site.${name}`)}
            </a>
          ))}
        </nav>
        <div className="tools">
          <a
            href={link(inLocale(path, other))}
            hrefLang={other}
            lang={other}
            data-switch-language
            suppressHydrationWarning
          >
            {t('site.otherLanguage')}
          </a>
          <button type="button" className="needs-script" data-switch-theme aria-label={t('site.theme')}>
            <ThemeIcon />
          </button>
        </div>
      </div>
    </header>
  )
}
