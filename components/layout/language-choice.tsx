import type { Site } from '@/lib/schema/site'
import { locales } from '@/lib/schema/text'
import { getTranslator } from '@/lib/i18n/translator'
import { toLink } from '@/lib/site/link'
import { paths } from '@/lib/site/paths'
import { BrandMark } from './brand'

/** Both languages, each in its own words; with a message above when an address does not exist. */
export function LanguageChoice({ site, missing = false }: { site: Site; missing?: boolean }) {
  const link = toLink(site)
  return (
    <main className="wrap choice">
      <BrandMark />
      {missing ? (
        <h1>
          This page does not exist <span lang="ja">このページはありません</span>
        </h1>
      ) : (
        <h1>
          {site.name.en} <span lang="ja">{site.name.ja}</span>
        </h1>
      )}
      <ul>
        {locales.map((locale) => {
          const t = getTranslator(locale)
          return (
            <li key={locale} lang={locale}>
              <a href={link(paths.home(locale))} hrefLang={locale}>
                {locale === 'en' ? 'English' : '日本語'}
              </a>
              <p>{t('site.description')}</p>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
