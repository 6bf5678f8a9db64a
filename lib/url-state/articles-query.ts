import { oneOf } from './params.ts'

/** Keys of the article list; "all" is the default and never written. */
export function articlesParams(topics: readonly string[]) {
  return { topic: oneOf(['all', ...topics], 'all', 'articles on one topic') }
}
