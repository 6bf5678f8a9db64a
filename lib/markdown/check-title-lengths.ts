import { judgeLength } from '../domain/title-limits.ts'
import type { Problem } from '../schema/problem.ts'
import type { Locale } from '../schema/text.ts'
import type { Edition } from './compare-languages.ts'

/** Title, description and headings are short enough for lists, phones and search results. */
export function checkTitleLengths({ file, front, keys, outline }: Edition, locale: Locale): Problem[] {
  const top = front
    ? [
        { path: 'title', place: keys.get('title'), wrong: judgeLength(front.title, 'article', locale) },
        {
          path: 'description',
          place: keys.get('description'),
          wrong: judgeLength(front.description, 'description', locale),
        },
      ]
    : []
  const headings = outline.headings.map(({ id, text, place }) => ({
    path: `#${id}`,
    place,
    wrong: judgeLength(text, 'heading', locale),
  }))
  return [...top, ...headings].flatMap(({ path, place, wrong }) => (wrong ? [{ file, ...place, path, ...wrong }] : []))
}
