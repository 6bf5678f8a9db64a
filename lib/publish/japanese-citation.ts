import { describeEdition, describeSources, joinParts, type Citation } from './citation.ts'
import { oneLine } from './one-line.ts'

/**
 * A reference as SIST 02 (page of a website) puts it, that of a chart followed by edition and sources in Japanese:
 * 著者名. "表題". サイト名. 更新日. 図、第1版. データ：…. 入手先, (参照 日付). Without a day of access the bracket is left out.
 */
export function toJapaneseCitation(citation: Citation): string {
  const { accessed, address } = citation
  const text = joinParts([
    oneLine(citation.author),
    `"${oneLine(citation.title).replaceAll('"', "'")}"`,
    oneLine(citation.siteName),
    citation.issued,
    ...(citation.kind === 'chart' ? [describeEdition(citation, 'ja'), describeSources(citation, 'ja')] : []),
  ])
  return `${text} ${address}${accessed === undefined ? '' : `, (参照 ${accessed}).`}`
}
