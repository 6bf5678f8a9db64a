import type { FrontMatter } from '../schema/article.ts'
import type { Problem } from '../schema/problem.ts'
import type { Place } from './context.ts'
import type { PlacedHeading } from './headings.ts'
import type { Outline } from './parse-article.ts'

/** One language of an article, as far as it could be read. */
export type Edition = {
  file: string
  front: FrontMatter | undefined
  /** Where the front matter's keys stand. */
  keys: ReadonlyMap<string, Place>
  outline: Outline
}

/** What both languages say at all times, and what they say when neither lags behind the other. */
const lastingKeys = ['audience', 'topics', 'published', 'draft'] as const
const datedKeys = ['revised', 'checked'] as const

const toWord = (value: unknown) => (value === undefined ? 'nothing' : String(value))
const fixes = {
  revised: 'write the same in both files; while one text waits for its translation, add "basedOn" to it',
  otherwise: 'write the same in both files',
}

function compareFront(en: Edition, ja: Edition, keys: readonly (keyof FrontMatter)[]): Problem[] {
  const { front: enFront } = en
  const { front: jaFront } = ja
  if (!enFront || !jaFront) return []
  return keys
    .filter((key) => String(enFront[key]) !== String(jaFront[key]))
    .map((key) => ({
      file: ja.file,
      ...ja.keys.get(key),
      path: key,
      expected: `the same "${key}" as in en.md (${toWord(enFront[key])})`,
      found: toWord(jaFront[key]),
      fix: key === 'revised' ? fixes.revised : fixes.otherwise,
    }))
}

function formatHeading(heading: PlacedHeading | undefined): string {
  return heading ? `${'#'.repeat(heading.depth)} … {#${heading.id}}` : 'no further heading'
}

/** Only the first difference: those after it mostly follow from it. */
function compareHeadings(en: Edition, ja: Edition): Problem[] {
  const [enHeadings, jaHeadings] = [en.outline.headings, ja.outline.headings]
  if ([...enHeadings, ...jaHeadings].some(({ id }) => id === '')) return []
  const length = Math.max(enHeadings.length, jaHeadings.length)
  for (let index = 0; index < length; index += 1) {
    const expected = formatHeading(enHeadings[index])
    const found = formatHeading(jaHeadings[index])
    if (expected === found) continue
    const place = (jaHeadings[index] ?? jaHeadings.at(-1))?.place ?? { line: 1, column: 1 }
    const fix = 'give both files the same headings, with the same ids, in the same order'
    return [{ file: ja.file, ...place, expected: `${expected}, as in en.md`, found, fix }]
  }
  return []
}

type Use = { written: string; place: Place }

/** By what is written, at its first place. */
function selectUses({ figures, charts }: Outline): Map<string, Use> {
  const uses = [
    ...figures.map(({ reference, place }) => ({ written: `:figure[${reference}]`, place })),
    ...charts.map(({ chart, view, place }) => ({ written: `::chart{id=${chart} view=${view}}`, place })),
  ]
  return new Map(uses.reverse().map((use) => [use.written, use]))
}

function findOnlyIn(here: Edition, there: Edition): Problem[] {
  const others = selectUses(there.outline)
  const name = there.file.slice(there.file.lastIndexOf('/') + 1)
  return [...selectUses(here.outline).values()]
    .filter(({ written }) => !others.has(written))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ written, place }) => ({
      file: here.file,
      ...place,
      expected: 'the same figures and charts in both languages',
      found: `${written}, which ${name} does not have`,
      fix: `use it in ${name} too, or take it out here`,
    }))
}

/**
 * What the two languages of an article must share: front matter but for the words, headings, figures and charts. While
 * one of them lags behind, only what no revision changes.
 */
export function compareLanguages(en: Edition, ja: Edition, isBehind: boolean): Problem[] {
  if (isBehind) return compareFront(en, ja, lastingKeys)
  const areBound = en.outline.isBound && ja.outline.isBound
  return [
    ...compareFront(en, ja, [...lastingKeys, ...datedKeys]),
    ...compareHeadings(en, ja),
    ...(areBound ? [...findOnlyIn(en, ja), ...findOnlyIn(ja, en)] : []),
  ]
}
