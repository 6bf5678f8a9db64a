import type { Locale } from '../schema/text.ts'
import { joinParts, listNotes, toCitationId, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const languages: Record<Locale, string> = { en: 'english', ja: 'japanese' }

/** BibTeX counts even escaped braces, so these are written as words. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * An entry "@misc" for BibTeX and biblatex, UTF-8. Its name comes from the path of the address; names and title stand in
 * braces of their own, so that styles neither split an author at "and" nor change capitals.
 */
export function toBibtex(citation: Citation): string {
  const { locale, issued, accessed } = citation
  const notes = listNotes(citation)
  const fields: [name: string, value: string | undefined][] = [
    ['author', `{{${toTex(citation.author)}}}`],
    ['title', `{{${toTex(citation.title)}}}`],
    ['shorttitle', citation.kind === 'chart' ? `{{${toTex(citation.chartName)}}}` : undefined],
    ['howpublished', `{${toTex(citation.siteName)}}`],
    ['year', `{${issued.slice(0, 4)}}`],
    ['month', months[Number(issued.slice(5, 7)) - 1]],
    ['version', citation.kind === 'chart' ? `{${citation.edition}}` : undefined],
    ['url', `{${toVerbatim(citation.address)}}`],
    ['urldate', accessed === undefined ? undefined : `{${accessed}}`],
    ['langid', `{${languages[locale]}}`],
    ['note', notes.length > 0 ? `{${toTex(joinParts(notes))}}` : undefined],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]))
  return `@misc{${toCitationId(citation.address)},\n${lines.join('')}}\n`
}

function toTex(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
}

/** An address is read verbatim: its signs stay, but for those that would end the field. */
function toVerbatim(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent)
}
