import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/phrases'
import type { Article } from '@/lib/domain/atlas'
import type { Translator } from '@/lib/i18n/translator'

type Props = { level: 2 | 3; article: Article; t: Translator; id?: string; className?: string; children?: ReactNode }

/**
 * A heading with the link to itself beside it, not in it: its name stays its words. A press leads to the heading, and the
 * waker copies the address as well. Headings that are not the author's (that of the footnotes) have none.
 */
export function SectionHeading({ level, article, t, children, ...given }: Props) {
  const Tag = level === 2 ? 'h2' : 'h3'
  const words = <Phrases lang={article.locale}>{children}</Phrases>
  const heading = article.headings.find(({ id }) => id === given.id)
  if (!heading) return <Tag {...given}>{words}</Tag>
  return (
    <div className="headed">
      <Tag {...given}>{words}</Tag>
      <a className="anchor" href={`#${heading.id}`} aria-label={t('reading.linkTo', { heading: heading.text })}>
        #
      </a>
    </div>
  )
}

/** Where the waker says what became of a press on such a link. */
export function LinkCopied({ t }: { t: Translator }) {
  return (
    <p
      id="link-copied"
      className="said"
      role="status"
      data-done={t('reading.linkCopied')}
      data-failed={t('reading.linkNotCopied')}
    />
  )
}
