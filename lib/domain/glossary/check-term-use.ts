import type { Term } from '../../schema/term.ts'
import type { Article } from '../atlas.ts'
import type { Finding, Located } from '../check-finding.ts'
import { quote } from '../check-words.ts'
import type { Problem } from '../../schema/problem.ts'
import { toAvoided, type Complaint } from './avoided-forms.ts'
import { mapTexts } from './walk-texts.ts'

/** Code is quoted as it is; what a directive prints comes from the data; a note is judged where it is written. */
const unjudged = new Set(['code', 'pre', 'atlas-figure', 'atlas-chart', 'atlas-source', 'atlas-note'])

/** Words to avoid in an article's text, headings and links included, each with its place. */
export function findAvoidedWords(article: Article, terms: readonly Term[]): Problem[] {
  const avoided = toAvoided(terms, article.locale)
  const problems: Problem[] = []
  mapTexts(
    article.body,
    ({ tagName }) => unjudged.has(tagName),
    ({ node, before, after }) => {
      const { line = 1, column = 1 } = node.position?.start ?? {}
      for (const { index, text } of avoided.find(node.value, before, after)) {
        const earlier = node.value.slice(0, index).split('\n')
        const inLine = earlier.length === 1 ? column + index : (earlier.at(-1)?.length ?? 0) + 1
        const place = { line: line + earlier.length - 1, column: inLine }
        problems.push({ file: article.file, ...place, ...avoided.complain(text) })
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
    avoided.find(article.front[key]).map(({ text }) => ({ key, ...avoided.complain(text) })),
  )
}

/** Every term is used by an article, or says why it is there all the same; and says so only while it is true. */
export function checkUnusedTerms(
  terms: readonly Located<Term>[],
  articles: readonly Pick<Article, 'terms'>[],
): Finding[] {
  const used = new Set(articles.flatMap((article) => article.terms))
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
