import { describeEdition, describeSources, describeVersions, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

/** A record in RIS, type DATA, for reference managers: "TAG  - text" lines with CRLF, UTF-8, one line for each value. */
export function toRis(citation: Citation): string {
  const { locale, accessed } = citation
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'DATA'],
    ['TI', citation.title],
    ['ST', citation.chartName],
    ['AU', citation.author],
    ['PB', citation.siteName],
    ['PY', citation.issued.slice(0, 4)],
    ['DA', toRisDate(citation.issued)],
    ['ET', String(citation.edition)],
    ['LA', locale],
    ['UR', citation.address],
    ['Y2', accessed === undefined ? undefined : toRisDate(accessed)],
    ['N1', describeEdition(citation, locale)],
    ['N1', describeVersions(citation, locale)],
    ['N1', describeSources(citation, locale)],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')
}

function toRisDate(date: string): string {
  return date.replaceAll('-', '/')
}
