import type { Article } from '@/lib/domain/atlas'
import type { Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'

type Props = {
  article: Article
  /** Of the headings, where it is not the page's. */
  lang: Locale | undefined
  t: Translator
}

/** The article's sections as plain links, of which the waker marks the one being read; open on wide screens, folded above the text on phones. */
export function ArticleContents({ article, lang, t }: Props) {
  return (
    <nav className="toc" aria-label={t('article.contents')}>
      <details>
        <summary>{t('article.contents')}</summary>
        <ol lang={lang}>
          {article.headings.map((heading) => (
            <li key={heading.id} className={heading.depth === 3 ? 'sub' : undefined}>
              <a href={`#${heading.id}`}>{heading.text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
