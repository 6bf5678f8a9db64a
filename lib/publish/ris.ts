import { listNotes, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

/** A record in RIS for reference managers, type DATA for a chart, ELEC (a web page) for an article: "TAG  - text" lines with CRLF, UTF-8, one line for each value. */
export function toRis(citation: Citation): string {
  const { locale, accessed } = citation
  const isChart = citation.kind === 'chart'
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', isChart ? 'DATA' : 'ELEC'],
    ['TI', citation.title],
    ['ST', isChart ? citation.chartName : undefined],
    ['AU', citation.author],
    ['PB', citation.siteName],
    ['PY', citation.issued.slice(0, 4)],
    ['DA', toRisDate(citation.issued)],
    ['ET', isChart ? String(citation.edition) : undefined],
    ['LA', locale],
    ['UR', citation.address],
    ['Y2', accessed === undefined ? undefined : toRisDate(accessed)],
    ...listNotes(citation).map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')
}

function toRisDate(date: string): string {
  return date.replaceAll('-', '/')
}
