import type {
  CompareCategory,
  CompareCell,
  CompareData,
  CompareFigure,
  CompareJudgement,
  CompareSource,
} from '@/lib/domain/compare-data'
import { toComparison, type ComparisonCell } from '@/lib/domain/comparison'
import { toEvidence, type CategoryEvidence, type EvidenceCell, type EvidenceFigure } from '@/lib/domain/evidence'
import { fillTitle } from '@/lib/domain/title'
import { formatDate, formatYear } from '@/lib/i18n/format-date'
import { formatValue } from '@/lib/i18n/format-number'
import { formatRow, formatRowWithUnit } from '@/lib/i18n/format-row'
import type { Translator } from '@/lib/i18n/translator'
import type { Dataset, Row } from '@/lib/schema/dataset'
import type { Locale, LocalizedText } from '@/lib/schema/text'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

/** Everything the comparison shows, in one language; only partners asked for, where any are named. */
export function prepareCompare(context: PageContext, only?: readonly string[]): CompareData {
  const { atlas, locale } = context
  const ratings = atlas.datasets.get('partner-ratings')
  if (!ratings) throw new Error('prepareCompare: there is no dataset partner-ratings')
  const partners = atlas.partners.filter(({ id }) => only === undefined || only.includes(id))
  const evidence = toEvidence(atlas)
  const used = evidence.flatMap(({ context: frame, cells }) => [
    ...frame,
    ...partners.flatMap(({ id }) => cells[id]?.rows ?? []),
  ])
  const vendor = ratings.rows[0]?.source ?? ''
  const sources = new Set([vendor, ...used.map(({ source }) => source.id)])
  const asOf = atlas.sources.get(vendor)?.date
  const versions = new Set(['partner-ratings', ...used.map(({ dataset }) => dataset.id)])
  return {
    partners: partners.map(({ id, title, short, about, region, members }) => ({
      ...{ id, title: title[locale], short: short[locale], about: about[locale], region },
      ...(members && { members }),
    })),
    categories: evidence.map((one) => toCategory(one, context)),
    cells: Object.fromEntries(
      toComparison(ratings, atlas.partners).rows.map(({ category, cells }) => {
        const judged = evidence.find((one) => one.category.id === category.id)
        return [
          category.id,
          Object.fromEntries(partners.map(({ id }) => [id, toCell(cells[id], judged?.cells[id], context)])),
        ]
      }),
    ),
    figures: Object.fromEntries(used.map((figure) => [figure.reference, toFigure(figure, context)])),
    sources: Object.fromEntries([...sources].flatMap((id) => toSource(id, context))),
    vendor: { source: vendor, asOf: asOf === undefined ? '' : formatDate(asOf, locale) },
    datasets: [...versions].flatMap((id) => {
      const dataset = atlas.datasets.get(id)
      return dataset ? [{ id, version: dataset.version }] : []
    }),
  }
}

function fill(text: LocalizedText, { atlas, locale, t }: PageContext): string {
  return fillTitle(text[locale], atlas.datasets, (row) => formatRow(row, locale, t))
}

type Judged = Pick<EvidenceCell, 'verdict' | 'confidence' | 'argument' | 'wouldSettle'>
function toJudgement({ verdict, confidence, argument, wouldSettle }: Judged, context: PageContext): CompareJudgement {
  return {
    verdict,
    ...(confidence && { confidence }),
    ...(argument && { argument: fill(argument, context) }),
    ...(wouldSettle && { wouldSettle: fill(wouldSettle, context) }),
  }
}

function toCategory(evidence: CategoryEvidence, context: PageContext): CompareCategory {
  const { category, methods, rule, noRule, context: frame } = evidence
  const { locale, t, atlas } = context
  return {
    ...toJudgement(evidence, context),
    id: category.id,
    title: category.title[locale],
    ...(methods && { methods: fill(methods, context) }),
    ...(rule && {
      rule: {
        text: fill(rule.text, context),
        confidence: rule.confidence,
        indicators: rule.indicators.map(({ title, note, dataset, measure, direction, thresholds }) => {
          const unit = atlas.datasets.get(dataset)?.measures.find(({ id }) => id === measure)?.unit ?? 'score'
          const bound = (rating: 'excellent' | 'good' | 'fair') =>
            t('compare.bound', { rating: t(`rating.${rating}`), value: formatValue(thresholds[rating], unit, locale) })
          return {
            title: title[locale],
            bounds: t(direction === 'higher' ? 'compare.boundsHigher' : 'compare.boundsLower', {
              bounds: (['excellent', 'good', 'fair'] as const).map(bound).join(locale === 'ja' ? '、' : ', '),
              rest: t('rating.poor'),
            }),
            note: fill(note, context),
          }
        }),
      },
    }),
    ...(noRule && { noRule: fill(noRule.text, context) }),
    context: frame.map(({ reference }) => reference),
  }
}

function toCell(
  rated: ComparisonCell | undefined,
  judged: EvidenceCell | undefined,
  context: PageContext,
): CompareCell {
  const { locale } = context
  const { reading } = judged ?? {}
  return {
    vendor: {
      rating: rated?.rating ?? 'unknown',
      claims: (rated?.claims ?? []).map((claim) => claim[locale]),
      ...(rated?.headline && { headline: rated.headline[locale] }),
      ...(rated?.note && { note: rated.note[locale] }),
      ...(rated?.reason && { reason: rated.reason }),
      ...(rated?.group && { group: { partner: rated.group.partner, rating: rated.group.rating } }),
    },
    evidence: {
      ...toJudgement(judged ?? { verdict: 'none' }, context),
      claimed: judged?.claimed ?? false,
      figures: (judged?.rows ?? []).map(({ reference }) => reference),
      rating: reading?.rating ?? 'unknown',
      ...(reading?.reason && { reason: reading.reason }),
      inputs: (reading?.inputs ?? []).map(({ reference, rating }) => ({ figure: reference, rating })),
      ...(reading?.range && { range: reading.range }),
    },
  }
}

function toFigure({ dataset, measure, place, row, source }: EvidenceFigure, context: PageContext): CompareFigure {
  const { locale, atlas, t } = context
  const calendar = atlas.datasets.get(dataset.id)?.calendar ?? 'calendar'
  const joint = locale === 'ja' ? '、' : ', '
  return {
    label: [measure, ...place].map((text) => text[locale]).join(joint),
    value: row.approximate ? t('chart.about', { value: valueOf(row, locale, t) }) : valueOf(row, locale, t),
    when: whenOf(row, calendar, locale),
    status: row.status,
    grade: row.grade,
    source: source.id,
    ...(row.note && { note: row.note[locale] }),
  }
}

/** With its unit in words; of a rank or score the figure's name says what it is. */
function valueOf(row: Row, locale: Locale, t: Translator): string {
  return row.unit === 'rank' || row.unit === 'score' ? formatRow(row, locale, t) : formatRowWithUnit(row, locale, t)
}

/** The period where it is known, otherwise the year; nothing for what holds without one. */
function whenOf({ year, period }: Row, calendar: Dataset['calendar'], locale: Locale): string {
  if (period !== undefined)
    return period
      .split('..')
      .map((day) => formatDate(day, locale))
      .join(locale === 'ja' ? '〜' : ' to ')
  return year === null ? '' : formatYear(year, calendar, locale)
}

function toSource(id: string, { atlas, locale, link }: PageContext): [string, CompareSource][] {
  const source = atlas.sources.get(id)
  if (!source) return []
  const { title, publisher, interest } = source
  const href = link(paths.source(locale, id))
  return [[id, { title: title[locale], publisher: publisher[locale], href, interest: interest.text[locale] }]]
}
