import type { CompareFigure } from '../domain/compare-data.ts'
import { toNumber } from '../domain/scoring/rational.ts'
import { scorePartners } from '../domain/scoring/score.ts'
import { defaultWeight, weightOf } from '../domain/scoring/weights.ts'
import { listComparisonEntries, toAbsolute, type ComparisonEntry, type ComparisonInput } from './comparison-input.ts'
import { escapeMarkdown, markdownLink, tableRow } from './escape-markdown.ts'

/**
 * The comparison as shown, as Markdown: title, address, reading and weights; a table of ratings in words, cells that the
 * reader changed in bold with what they were; score and rank where there are any; per row the evidence with its sources;
 * the vendor's interest; versions of the datasets. No text of the data is taken for markup. Throws on unknown ids.
 */
export function toComparisonMarkdown(input: ComparisonInput): string {
  const entries = listComparisonEntries(input)
  const blocks = [
    `# ${escapeMarkdown(input.words.title)}`,
    writeHead(input),
    writeTable(input, entries),
    writeScores(input),
    `## ${escapeMarkdown(input.words.label.evidence)}`,
    ...input.rows.flatMap((row) => writeEvidence(input, entries, row)),
    ...writeInterest(input),
    ...writeVersions(input, entries),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** "Label: text", the text being Markdown already. */
const labelled = (label: string, text: string, { locale }: ComparisonInput) =>
  `${escapeMarkdown(label)}${locale === 'ja' ? '：' : ': '}${text}`

const titleOf = (all: readonly { id: string; title: string }[], id: string) =>
  escapeMarkdown(all.find((one) => one.id === id)?.title ?? id)

function writeHead(input: ComparisonInput): string {
  const { data, words, weights, address, reading, locale } = input
  const others = data.categories.filter(({ id }) => weightOf(weights, id) !== defaultWeight)
  const listed = data.categories.map(({ id, title }) => `${escapeMarkdown(title)} ${weightOf(weights, id)}`)
  return [
    labelled(words.label.address, markdownLink(address, address), input),
    labelled(words.label.reading, escapeMarkdown(words.reading[reading]), input),
    labelled(
      words.label.weights,
      others.length === 0 ? escapeMarkdown(words.equalWeights) : listed.join(locale === 'ja' ? '、' : ', '),
      input,
    ),
  ]
    .map((line) => `- ${line}`)
    .join('\n')
}

function writeTable(input: ComparisonInput, entries: readonly ComparisonEntry[]): string {
  const { data, partners, rows, words, weights } = input
  const titles = partners.map((id) => titleOf(data.partners, id))
  const head = [escapeMarkdown(words.label.category), escapeMarkdown(words.label.weight), ...titles]
  const lines = rows.map((row) => [
    titleOf(data.categories, row),
    String(weightOf(weights, row)),
    ...entries.filter(({ category }) => category.id === row).map((entry) => writeRating(entry, input)),
  ])
  const rule = head.map((_, index) => (index === 1 ? '--:' : '---'))
  return [head, rule, ...lines].map(tableRow).join('\n')
}

function inBrackets(text: string, { locale }: ComparisonInput): string {
  return locale === 'ja' ? `（${escapeMarkdown(text)}）` : ` (${escapeMarkdown(text)})`
}

function writeRating({ rating, from, cell }: ComparisonEntry, input: ComparisonInput): string {
  const { words, reading } = input
  const word = escapeMarkdown(words.rating[rating])
  if (from !== undefined) return `**${word}**${inBrackets(words.changedFrom(words.rating[from]), input)}`
  const { group } = cell.vendor
  const isGroups = reading === 'vendor' && rating === 'unknown' && group !== undefined
  return isGroups ? `${word}${inBrackets(words.groupRating(words.rating[group.rating]), input)}` : word
}

/** Two decimal places, as the page prints a score. */
const formatScore = (score: number) => score.toFixed(2)

function writeScores(input: ComparisonInput): string {
  const { matrix, weights, words, data } = input
  const scored = scorePartners(matrix, weights).partners.flatMap(({ partner, score, rank }) =>
    score === undefined || rank === undefined ? [] : [{ partner, score: toNumber(score), rank }],
  )
  if (scored.length === 0) return ''
  const head = ['', escapeMarkdown(words.label.score), escapeMarkdown(words.label.rank)]
  const lines = scored.map(({ partner, score, rank }) => [
    titleOf(data.partners, partner),
    escapeMarkdown(words.scoreOf(formatScore(score))),
    String(rank),
  ])
  return [head, ['---', '---', '--:'], ...lines].map(tableRow).join('\n')
}

function writeEvidence(input: ComparisonInput, entries: readonly ComparisonEntry[], row: string): string[] {
  const own = entries.filter(({ category }) => category.id === row)
  return [
    `### ${titleOf(input.data.categories, row)}`,
    own.map((entry) => [writeVerdict(entry, input), ...writeFigures(entry, input)].join('\n')).join('\n'),
  ]
}

function writeVerdict({ partner, cell }: ComparisonEntry, input: ComparisonInput): string {
  const { words, locale } = input
  const { verdict, confidence, argument } = cell.evidence
  const judged = `${escapeMarkdown(words.verdict[verdict])}${confidence ? inBrackets(words.confidence[confidence], input) : ''}`
  const stop = locale === 'ja' ? '。' : '. '
  const rest = argument === undefined ? '' : `${stop}${escapeMarkdown(argument)}`
  return `- **${escapeMarkdown(partner.title)}**${locale === 'ja' ? '：' : ': '}${judged}${rest}`
}

function writeFigures({ figures }: ComparisonEntry, input: ComparisonInput): string[] {
  if (figures.length === 0) return [`  - ${escapeMarkdown(input.words.label.noFigures)}`]
  return figures.map((figure) => `  - ${writeFigure(figure, input)}`)
}

function writeFigure(figure: CompareFigure, input: ComparisonInput): string {
  const { words, data, address, locale } = input
  const source = data.sources[figure.source]
  const said = [figure.when, words.grade[figure.grade]].filter((text) => text !== '').map(escapeMarkdown)
  const link = source ? [markdownLink(source.title, toAbsolute(source.href, address))] : []
  const parts = [...said, ...link].join(locale === 'ja' ? '、' : ', ')
  const value = `${escapeMarkdown(figure.label)}${locale === 'ja' ? '：' : ': '}${escapeMarkdown(figure.value)}`
  return locale === 'ja' ? `${value}（${parts}）` : `${value} (${parts})`
}

function writeInterest({ data, words, address }: ComparisonInput): string[] {
  const vendor = data.sources[data.vendor.source]
  if (!vendor) return []
  const link = markdownLink(vendor.title, toAbsolute(vendor.href, address))
  return [`## ${escapeMarkdown(words.label.interest)}`, `${escapeMarkdown(vendor.interest)} ${link}`]
}

function writeVersions({ data, words }: ComparisonInput, entries: readonly ComparisonEntry[]): string[] {
  const used = new Set(entries.flatMap(({ versions }) => versions.map(({ id }) => id)))
  const lines = data.datasets
    .filter(({ id }) => used.has(id))
    .map(({ id, version }) => `- ${escapeMarkdown(id)} ${version}`)
  return lines.length === 0 ? [] : [`## ${escapeMarkdown(words.label.versions)}`, lines.join('\n')]
}
