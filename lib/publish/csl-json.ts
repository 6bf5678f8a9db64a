import { joinParts, listNotes, toCitationId, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

/** A day as CSL writes it: {"date-parts": [[2026, 11, 20]]}. */
const toDateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** A reference as CSL-JSON (a list of one item), which citation processors and reference managers read. */
export function toCslJson(citation: Citation): string {
  const { kind, title, author, siteName, issued, accessed, address, locale } = citation
  const notes = listNotes(citation)
  const item = {
    id: toCitationId(address),
    type: kind === 'chart' ? 'dataset' : 'webpage',
    title: oneLine(title),
    ...(kind === 'chart' && { 'title-short': oneLine(citation.chartName), version: String(citation.edition) }),
    author: [{ literal: oneLine(author) }],
    'container-title': oneLine(siteName),
    issued: toDateParts(issued),
    ...(kind === 'article' && citation.published !== issued && { 'original-date': toDateParts(citation.published) }),
    ...(accessed !== undefined && { accessed: toDateParts(accessed) }),
    URL: address,
    language: locale,
    ...(notes.length > 0 && { note: oneLine(joinParts(notes)) }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
