import type { Locale } from '../schema/text.ts'
import { describeEdition, describeSources, describeVersions, joinParts, type Citation } from './citation.ts'
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
  const note = joinParts([
    describeEdition(citation, locale),
    describeVersions(citation, locale),
    describeSources(citation, locale),
  ])
  const fields: [name: string, value: string | undefined][] = [
    ['author', `{{${toTex(citation.author)}}}`],
    ['title', `{{${toTex(citation.title)}}}`],
    ['shorttitle', `{{${toTex(citation.chartName)}}}`],
    ['howpublished', `{${toTex(citation.siteName)}}`],
    ['year', `{${issued.slice(0, 4)}}`],
    ['month', months[Number(issued.slice(5, 7)) - 1]],
    ['version', `{${citation.edition}}`],
    ['url', `{${toVerbatim(citation.address)}}`],
    ['urldate', accessed === undefined ? undefined : `{${accessed}}`],
    ['langid', `{${languages[locale]}}`],
    ['note', `{${toTex(note)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]))
  return `@misc{${toEntryName(citation.address)},\n${lines.join('')}}\n`
}

function toTex(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
}

/** An address is read verbatim: its signs stay, but for those that would end the field. */
function toVerbatim(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent)
}

/** "ja-charts-it-talent-gap-v-default-1" */
function toEntryName(address: string): string {
  return new URL(address).pathname.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
