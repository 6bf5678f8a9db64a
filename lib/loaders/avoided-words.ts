import type { Article } from '../domain/atlas.ts'
import { findAvoidedInFront, findAvoidedWords } from '../domain/glossary/check-term-use.ts'
import type { Problem } from '../schema/problem.ts'
import type { Term } from '../schema/term.ts'
import type { Position } from './json-positions.ts'

/**
 * Every word in an article that the glossary says not to use, with what to write instead.
 * @param keys where the keys of its front matter stand
 */
export function listAvoidedWords(
  article: Article,
  keys: ReadonlyMap<string, Position>,
  terms: readonly Term[],
): Problem[] {
  const inFront = findAvoidedInFront(article, terms).map(({ key, ...complaint }) => ({
    file: article.file,
    ...keys.get(key),
    path: key,
    ...complaint,
  }))
  return [...inFront, ...findAvoidedWords(article, terms)]
}
