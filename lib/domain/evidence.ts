import type { Evidence, RecordedCell, Rule } from '../schema/evidence.ts'
import type { Row } from '../schema/dataset.ts'
import type { Source } from '../schema/source.ts'
import type { LocalizedText } from '../schema/text.ts'
import type { Confidence, Verdict } from '../schema/verdicts.ts'
import { findRow, type Atlas } from './atlas.ts'
import { readEvidence, type Reading } from './evidence-reading.ts'

/** A row as evidence: what it measures and where, the row with figure, year, status and grade, and its source. */
export type EvidenceFigure = {
  /** "dataset/key" */
  reference: string
  dataset: { id: string; title: LocalizedText }
  measure: LocalizedText
  /** The values of its dimensions, such as the country and the role. */
  place: readonly LocalizedText[]
  row: Row
  source: Source
}

type Judgement = {
  verdict: Verdict
  /** Absent for the verdict "none". */
  confidence?: Confidence
  /** Its {row:dataset/key} are filled by fillTitle. */
  argument?: LocalizedText
  wouldSettle?: LocalizedText
}

/** The evidence on one partner in one category. */
export type EvidenceCell = Judgement & {
  /** Whether the vendor claims anything of it, by itself or as a member of a group; without a claim, no argument. */
  claimed: boolean
  rows: readonly EvidenceFigure[]
  reading: Reading
}

/** The evidence on one category: on the claim that China is better than the group, and on each partner. */
export type CategoryEvidence = Judgement & {
  category: { id: string; title: LocalizedText }
  argument: LocalizedText
  methods?: LocalizedText
  rule?: Rule
  noRule?: NonNullable<Evidence['noRule']>
  context: readonly EvidenceFigure[]
  /** By partner id. */
  cells: Readonly<Record<string, EvidenceCell>>
}

type Parts = Pick<Atlas, 'datasets' | 'sources' | 'partners' | 'evidence'>

/** References "dataset/key" of all rows that a category's evidence rests on, each once. */
export function evidenceReferences({ context, cells }: Evidence): string[] {
  return [...new Set([...Object.values(cells).flatMap(({ rows }) => rows), ...context])]
}

/** Throws on a reference to a row or source that does not exist: the check refuses one first. */
function toFigure(reference: string, { datasets, sources }: Parts): EvidenceFigure {
  const found = findRow(datasets, reference)
  const source = found && sources.get(found.row.source)
  const measure = found?.dataset.measures.find(({ id }) => id === found.row.measure)
  if (!found || !source || !measure) throw new Error(`toFigure: no row, measure or source for ${reference}`)
  const { dataset, row } = found
  const place = dataset.dimensions.flatMap(({ id, values }) => values.find((value) => value.id === row.at[id]) ?? [])
  return {
    reference,
    dataset: { id: dataset.id, title: dataset.title },
    measure: measure.title,
    place: place.map(({ title }) => title),
    row,
    source,
  }
}

const toJudgement = ({ verdict, confidence, wouldSettle }: Evidence | RecordedCell): Judgement => ({
  verdict,
  ...(confidence && { confidence }),
  ...(wouldSettle && { wouldSettle }),
})

function toCell(recorded: RecordedCell | undefined, category: Evidence, reading: Reading, atlas: Parts): EvidenceCell {
  if (!recorded) return { verdict: 'none', claimed: false, rows: [], reading }
  const open = recorded.verdict === 'unsettled' || recorded.verdict === 'none'
  return {
    ...(open && category.wouldSettle && { wouldSettle: category.wouldSettle }),
    ...toJudgement(recorded),
    argument: recorded.argument,
    claimed: true,
    rows: recorded.rows.map((reference) => toFigure(reference, atlas)),
    reading,
  }
}

/** One category's evidence on every partner; a partner the vendor says nothing of has its reading alone. */
function toCategory(evidence: Evidence, title: LocalizedText, atlas: Parts): CategoryEvidence {
  const { argument, methods, rule, noRule, context, cells } = evidence
  return {
    category: { id: evidence.id, title },
    ...toJudgement(evidence),
    argument,
    ...(methods && { methods }),
    ...(rule && { rule }),
    ...(noRule && { noRule }),
    context: context.map((reference) => toFigure(reference, atlas)),
    cells: Object.fromEntries(
      atlas.partners.map((partner) => [
        partner.id,
        toCell(cells[partner.id], evidence, readEvidence(evidence, partner, atlas.datasets), atlas),
      ]),
    ),
  }
}

/** The evidence for the page, in the order of the categories of partner-ratings. */
export function toEvidence(atlas: Parts): CategoryEvidence[] {
  const ratings = atlas.datasets.get('partner-ratings')
  const categories = ratings?.dimensions.find(({ id }) => id === 'category')?.values ?? []
  return categories.flatMap(({ id, title }) => {
    const evidence = atlas.evidence.get(id)
    return evidence ? [toCategory(evidence, title, atlas)] : []
  })
}
