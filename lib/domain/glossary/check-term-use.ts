import type { Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'
import type { Article } from '../atlas.ts'
import type { Finding, Located } from '../check-finding.ts'
import { quote } from '../check-words.ts'
import type { Problem } from '../../schema/problem.ts'
import { type FindForms, toFormFinder, toFormTest } from './find-forms.ts'
import { markTerms } from './mark-terms.ts'
import { onceForTerms } from './once-for-terms.ts'
import { listForms } from './term-forms.ts'
import { mapTexts } from './walk-texts.ts'

type Avoided = {
  find: FindForms
  mayHold: (text: string) => boolean
  insteadOf: (form: string) => { term: string; instead: string } | undefined
}

/** Listed forms are looked for too, so that a word to avoid inside a longer, accepted one is left alone. */
const toAvoided = onceForTerms((terms, locale): Avoided => {
  const all = terms.flatMap((term) =>
    Object.entries(term.avoid?.[locale] ?? {}).map(([form, instead]) => ({ form, instead, term: term.id })),
  )
  const byForm = new Map(all.map((one) => [one.form.toLowerCase(), one]))
  const listed = listForms(terms, locale).map(({ form }) => ({ form, id: undefined }))
  const forms = all.map(({ form, term }) => ({ form, id: term }))
  return {
    find: toFormFinder([...forms, ...listed]),
    mayHold: toFormTest(forms),
    insteadOf: (form) => byForm.get(form.toLowerCase()),
  }
})

type Complaint = Pick<Problem, 'expected' | 'found' | 'fix'>

function toComplaint(avoided: Avoided, text: string): Complaint {
  const found = text.replaceAll(/\s+/g, ' ')
  const { term = '', instead = '' } = avoided.insteadOf(found) ?? {}
  const expected = `the word of the glossary (content/glossary/${term}.json)`
  return { expected, found: quote(found), fix: `write ${quote(instead)}` }
}

/** Code is quoted as it is; what a directive prints comes from the data. */
const unjudged = new Set(['code', 'pre', 'atlas-figure', 'atlas-chart', 'atlas-source'])

/** Words to avoid in an article's text, headings and links included, each with its place. */
export function findAvoidedWords(article: Article, terms: readonly Term[]): Problem[] {
  const avoided = toAvoided(terms, article.locale)
  const problems: Problem[] = []
  mapTexts(
    article.body,
    ({ tagName }) => unjudged.has(tagName),
    ({ node, before, after }) => {
      if (!avoided.mayHold(node.value)) return [node]
      const { line = 1, column = 1 } = node.position?.start ?? {}
      for (const { index, text } of avoided.find(node.value, before, after)) {
        const earlier = node.value.slice(0, index).split('\n')
        const inLine = earlier.length === 1 ? column + index : (earlier.at(-1)?.length ?? 0) + 1
        const place = { line: line + earlier.length - 1, column: inLine }
        problems.push({ file: article.file, ...place, ...toComplaint(avoided, text) })
      }
      return [node]
    },
  )
  return problems
}

/** Words to avoid in the title and description of an article, by key. */
export function findAvoidedInFront(article: Article, terms: readonly Term[]): (Complaint & { key: string })[] {
  const avoided = toAvoided(terms, article.locale)
  return (['title', 'description'] as const).flatMap((key) =>
    avoided.find(article.front[key]).map(({ text }) => ({ key, ...toComplaint(avoided, text) })),
  )
}

/** Whether a tree may use any of these terms: soon few are missing, and few are fast to look for. */
function toTextTest(terms: readonly Term[]) {
  const toTest = onceForTerms((missing, locale) => toFormTest(listForms(missing, locale)))
  return (body: Article['body'], locale: Locale): boolean => {
    const mayHold = toTest(terms, locale)
    let found = false
    mapTexts(
      body,
      () => found,
      ({ node }) => {
        found ||= mayHold(node.value)
        return [node]
      },
    )
    return found
  }
}

/** Every term is used by an article, or says why it is there all the same; and says so only while it is true. */
export function checkUnusedTerms(terms: readonly Located<Term>[], articles: readonly Article[]): Finding[] {
  const all = terms.map(({ value }) => value)
  const used = new Set<string>()
  let missing = all
  let holdsMissing = toTextTest(missing)
  for (const { body, locale } of articles) {
    if (missing.length === 0 || !holdsMissing(body, locale)) continue
    for (const id of markTerms(body, all, locale).terms) used.add(id)
    const left = missing.filter(({ id }) => !used.has(id))
    if (left.length === missing.length) continue
    missing = left
    holdsMissing = toTextTest(missing)
  }
  return terms.flatMap(({ file, value: { id, unused } }): Finding[] => {
    if (used.has(id) === (unused === undefined)) return []
    return unused === undefined
      ? [
          {
            file,
            path: ['id'],
            expected: 'a term that an article uses in one of its forms',
            found: `${quote(id)}, which no article uses`,
            fix: 'add the form the articles use, say in "unused" why it is kept, or remove the file',
          },
        ]
      : [
          {
            file,
            path: ['unused'],
            expected: 'no "unused", since an article uses the term',
            found: quote(unused),
            fix: 'remove "unused"',
          },
        ]
  })
}
