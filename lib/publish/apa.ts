import { formatDate } from '../i18n/format-date.ts'
import { describeEdition, describeSources, joinParts, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

const toDay = (date: string) => new Date(`${date}T00:00:00Z`)
const americanDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * A reference in APA style (7th edition), plain text in the language of the page. A chart, as a data set on a website:
 * "Author. (2026). Title [Chart, edition 1]. Site. Data: …. address"; an article, as a page of one: "Author. (2026,
 * November 20). Title. Site. address". The site is left out when it is the author.
 */
export function toApa(citation: Citation): string {
  const { author, siteName, locale } = citation
  const title = oneLine(citation.title).replace(/[.。．]$/, '')
  const text = joinParts([
    oneLine(author),
    `(${describeDate(citation)})`,
    citation.kind === 'chart' ? `${title} [${describeEdition(citation, locale)}]` : title,
    siteName === author ? undefined : oneLine(siteName),
    citation.kind === 'chart' ? describeSources(citation, locale) : undefined,
  ])
  return `${text} ${describeAccess(citation)}${citation.address}`
}

/** A page is cited by its day, a data set by its year. */
function describeDate({ kind, issued, locale }: Citation): string {
  if (kind === 'chart') return issued.slice(0, 4)
  if (locale === 'ja') return formatDate(issued, 'ja')
  return americanDate.format(toDay(issued)).replace(/^(.*), (\d{4})$/, '$2, $1')
}

function describeAccess({ accessed, locale }: Citation): string {
  if (accessed === undefined) return ''
  return locale === 'ja'
    ? `${formatDate(accessed, 'ja')}閲覧, `
    : `Retrieved ${americanDate.format(toDay(accessed))}, from `
}
