import type { Atlas } from '../domain/atlas.ts'
import { formatPath, sourcesFile, type CheckInput, type Finding, type Located } from '../domain/check-finding.ts'
import { checkReferences } from '../domain/check-references.ts'
import { checkDataWords, checkDefinitionWords } from '../domain/glossary/check-data-words.ts'
import { checkGlossary } from '../domain/glossary/check-glossary.ts'
import type { ReleaseInput } from '../domain/release-input.ts'
import { citiesSchema } from '../schema/city.ts'
import { chartSchema } from '../schema/chart.ts'
import { datasetSchema } from '../schema/dataset.ts'
import { evidenceSchema } from '../schema/evidence.ts'
import { holidaysSchema } from '../schema/holidays.ts'
import { partnerSchema } from '../schema/partner.ts'
import type { HeadingLedger } from '../schema/heading-ledger.ts'
import type { Problem } from '../schema/problem.ts'
import { siteSchema } from '../schema/site.ts'
import { sourcesSchema } from '../schema/source.ts'
import { termSchema, type Term } from '../schema/term.ts'
import { checkDefinitions } from './check-definitions.ts'
import { hashJson } from './hash-json.ts'
import { checkColours } from '../theme/check-colours.ts'
import { locateValue } from './json-positions.ts'
import { readDocument, type Document } from './read-document.ts'
import { readFolder } from './read-folder.ts'
import { readReading } from './read-reading.ts'
import { groupEditions, readReleased } from './read-released.ts'
import { parseSiteUrl } from './site-url.ts'

/** The atlas without its articles. */
export type AtlasData = Omit<Atlas, 'articles'>

/** What articles refer to. */
export type Readable = Pick<AtlasData, 'sources' | 'datasets' | 'charts' | 'glossary'>

export type LoadedData = {
  /** Undefined when there is any problem. */
  data: AtlasData | undefined
  problems: Problem[]
  /** Whatever passed its schema: enough to judge articles when other files are at fault. */
  readable: Readable
  /** Files that did not pass: what refers to them cannot be judged. */
  unreadFiles: readonly string[]
  /** What the cross-checks looked at, for checks that also need the articles. */
  input: CheckInput
  /** Terms with their files, for the checks that also need the articles. */
  terms: readonly Located<Term>[]
  /** What was released beside what is there today, for the checks that also need the articles' pages. */
  release: Pick<ReleaseInput, 'datasets' | 'charts' | 'sources' | 'editions' | 'lock' | 'redirects'>
  /** Headings published before, for the check that needs the articles. */
  ledger: HeadingLedger
  /** Gives a finding of such a check its line and column. */
  toProblem: (finding: Finding) => Problem
}

/** Ids of all entries, whatever else is wrong with them: rows that cite them are not at fault. */
function listSourceIds(raw: unknown): Set<string> | undefined {
  if (!Array.isArray(raw)) return undefined
  return new Set(raw.flatMap((entry: { id?: unknown } | null) => (typeof entry?.id === 'string' ? [entry.id] : [])))
}

function toProblem({ path, ...finding }: Finding, documents: readonly Document<unknown>[]): Problem {
  const positions = documents.find((document) => document.file === finding.file)?.positions
  const inside = formatPath(path)
  return { ...finding, ...(positions && locateValue(positions, path)), ...(inside && { path: inside }) }
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))
const byOrder = <T extends { order: number }>(items: readonly Located<T>[]) =>
  items.map(({ value }) => value).toSorted((a, b) => a.order - b.order)

/** Reads and checks everything under data/, and the glossary. SITE_URL, when set, says where the site lives. */
export function loadData(root: string, siteUrl = process.env.SITE_URL ?? ''): LoadedData {
  const site = readDocument(root, 'data/site.json', siteSchema)
  const sources = readDocument(root, sourcesFile, sourcesSchema)
  const datasets = readFolder(root, 'data/datasets', datasetSchema)
  const charts = readFolder(root, 'data/charts', chartSchema)
  const partners = readFolder(root, 'data/partners', partnerSchema)
  const evidence = readFolder(root, 'data/evidence', evidenceSchema)
  const cities = readDocument(root, 'data/cities.json', citiesSchema)
  const holidays = readDocument(root, 'data/holidays.json', holidaysSchema)
  const glossary = readFolder(root, 'content/glossary', termSchema)
  const released = readReleased(root)
  const reading = readReading(root)
  const placed = siteUrl === '' ? { placed: {} } : parseSiteUrl(siteUrl)
  const input: CheckInput = {
    sources: sources.value ?? [],
    sourceIds: listSourceIds(sources.raw),
    datasets: datasets.values,
    charts: charts.values,
    partners: partners.values,
    evidence: evidence.values,
    unread: { datasets: datasets.unread, partners: partners.unread, evidence: evidence.unread },
  }
  const folders = [datasets, charts, partners, evidence, glossary, released, reading]
  const documents = [site, sources, cities, holidays, ...folders.flatMap((folder) => folder.documents)]
  const readable = {
    sources: byId(sources.value ?? []),
    datasets: byId(datasets.values.map(({ value }) => value)),
    charts: byId(byOrder(charts.values)),
    glossary: glossary.values.map(({ value }) => value),
  }
  const ofGlossary = [
    ...checkDefinitions(glossary.values),
    ...checkGlossary({
      terms: glossary.values,
      unread: { terms: glossary.unread, datasets: datasets.unread },
      sourceIds: input.sourceIds,
      datasets: readable.datasets,
    }),
    ...checkDataWords(
      [datasets, charts, partners, evidence].flatMap((folder): readonly Located<unknown>[] => folder.values),
      glossary.values.map(({ value }) => value),
    ),
    ...checkDefinitionWords(glossary.values),
  ]
  const problems = [
    ...[site, sources, cities, holidays, ...folders].flatMap((part) => part.problems),
    ...('problem' in placed ? [placed.problem] : []),
    ...[...checkReferences(input), ...checkColours(input.charts), ...ofGlossary].map((finding) =>
      toProblem(finding, documents),
    ),
  ]
  const unreadFiles = documents.filter(({ value }) => value === undefined).map(({ file }) => file)
  const rest = {
    problems,
    readable,
    unreadFiles,
    input,
    terms: glossary.values,
    ledger: reading.ledger,
    release: {
      ...released,
      sources: readable.sources,
      charts: charts.values,
      datasets: datasets.documents.flatMap(({ file, raw, value }) =>
        value === undefined ? [] : [{ file, value, hash: hashJson(raw) }],
      ),
    },
    toProblem: (finding: Finding) => toProblem(finding, documents),
  }
  if (problems.length > 0 || !site.value || !cities.value || !holidays.value || 'problem' in placed) {
    return { data: undefined, ...rest }
  }
  return {
    data: {
      site: { ...site.value, ...placed.placed },
      ...readable,
      partners: byOrder(partners.values),
      evidence: byId(evidence.values.map(({ value }) => value)),
      cities: cities.value,
      holidays: holidays.value,
      editions: groupEditions(released.editions),
      redirects: released.redirects,
      series: reading.series,
    },
    ...rest,
  }
}
