import { contentTypeOf, needsTypeRule } from '../lib/content-type.mjs'

/** The path of a rule for a file: one for all articles of a language, since hosts allow only some hundred rules. */
const patternOf = (file: string) => file.replace(/(?<=\/articles\/)[^/]+(?=\/index\.md$)/, ':slug')

/**
 * Rules of `_headers` for files whose type a host cannot tell by their ending. They set nothing but the type, so that no
 * header is set by two rules.
 */
export function toTypeRules(basePath: string, files: readonly string[]): string {
  const rules = new Map(files.filter(needsTypeRule).map((file) => [patternOf(file), contentTypeOf(file)]))
  return [...rules].map(([pattern, type]) => `${basePath}/${pattern}\n  Content-Type: ${type}\n`).join('')
}
