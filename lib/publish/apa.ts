import { formatDate } from '../i18n/format-date.ts'
import { describeEdition, describeSources, joinParts, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

const americanDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * A reference in APA style (7th edition, data set on a website), plain text in the language of the page:
 * "Author. (2026). Title [Chart, edition 1]. Site. Data: …. address". The site is left out when it is the author.
 */
export function toApa(citation: Citation): string {
  const { author, siteName, locale } = citation
  const text = joinParts([
    oneLine(author),
    `(${citation.issued.slice(0, 4)})`,
    `${oneLine(citation.title).replace(/[.。．]$/, '')} [${describeEdition(citation, locale)}]`,
    siteName === author ? undefined : oneLine(siteName),
    describeSources(citation, locale),
  ])
  return `${text} ${describeAccess(citation)}${citation.address}`
}

function describeAccess({ accessed, locale }: Citation): string {
  if (accessed === undefined) return ''
  return locale === 'ja'
    ? `${formatDate(accessed, 'ja')}閲覧, `
    : `Retrieved ${americanDate.format(new Date(`${accessed}T00:00:00Z`))}, from `
}
