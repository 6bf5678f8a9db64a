import type { Problem } from '../schema/problem.ts'
import type { Edition } from './compare-languages.ts'

/** Which text lags behind the other language's, and since when. */
export type Lag = { file: string; basedOn: string; revised: string }

export type TranslationVerdict = {
  lag?: Lag
  problems: Problem[]
  /** Nothing that stops a build: work that waits. */
  warnings: Problem[]
}

const inStep: TranslationVerdict = { problems: [], warnings: [] }
const nameOf = ({ file }: Edition) => file.slice(file.lastIndexOf('/') + 1)

function judge(here: Edition, there: Edition, basedOn: string, revised: string): TranslationVerdict {
  const at = { file: here.file, ...here.keys.get('basedOn'), path: 'basedOn' }
  const name = nameOf(there)
  if (basedOn >= revised) {
    const expected = `a day before "revised" of ${name} (${revised}), or no "basedOn" at all`
    const fix = `remove "basedOn" when this text follows ${name} of ${revised}; else write the day of the text it follows`
    return { problems: [{ ...at, expected, found: basedOn, fix }], warnings: [] }
  }
  const warning = {
    ...at,
    expected: `a text in step with ${name}, revised on ${revised}`,
    found: `one that follows the text of ${basedOn}; readers are told so`,
    fix: `bring over what changed in ${name}, then write revised: ${revised} and remove "basedOn"`,
  }
  return { lag: { file: here.file, basedOn, revised }, problems: [], warnings: [warning] }
}

/**
 * Whether one language of an article follows an earlier text of the other, as its "basedOn" says. Without "basedOn" in
 * either file the two are in step, and are compared in full.
 */
export function judgeTranslation(en: Edition, ja: Edition): TranslationVerdict {
  if (!en.front || !ja.front) return inStep
  const [enBasis, jaBasis] = [en.front.basedOn, ja.front.basedOn]
  if (enBasis !== undefined && jaBasis !== undefined) {
    const expected = '"basedOn" in the one text that waits for its translation'
    const found = '"basedOn" in both languages'
    const place = { file: ja.file, ...ja.keys.get('basedOn'), path: 'basedOn' }
    return { problems: [{ ...place, expected, found, fix: 'remove it from the newer text' }], warnings: [] }
  }
  if (jaBasis !== undefined) return judge(ja, en, jaBasis, en.front.revised)
  if (enBasis !== undefined) return judge(en, ja, enBasis, ja.front.revised)
  return inStep
}
