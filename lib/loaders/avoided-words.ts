import type { Article } from '../domain/atlas.ts'
import type { Located } from '../domain/check-finding.ts'
import { findAvoidedInFront, findAvoidedWords } from '../domain/glossary/check-term-use.ts'
import type { Problem } from '../schema/problem.ts'
import type { Term } from '../schema/term.ts'
import { parseFrontMatter } from './front-matter.ts'
import { readText } from './read-text.ts'

/** Problems of the front matter, with the line of their key: looked for only when there is one. */
function placeInFront(root: string, { file }: Article, found: ReturnType<typeof findAvoidedInFront>): Problem[] {
  if (found.length === 0) return []
  const read = readText(root, file)
  const keys = 'text' in read ? parseFrontMatter(read.text, file).keys : new Map<string, never>()
  return found.map(({ key, ...complaint }) => ({ file, ...keys.get(key), path: key, ...complaint }))
}

/** Every word in the articles that the glossary says not to use, with what to write instead. */
export function listAvoidedWords(
  root: string,
  articles: readonly Article[],
  located: readonly Located<Term>[],
): Problem[] {
  const terms = located.map(({ value }) => value)
  return articles.flatMap((article) => [
    ...placeInFront(root, article, findAvoidedInFront(article, terms)),
    ...findAvoidedWords(article, terms),
  ])
}
