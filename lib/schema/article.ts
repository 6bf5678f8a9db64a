import { z } from 'zod'
import { fullDate, id } from './id.ts'
import { plainText } from './text.ts'

const topicSchema = z.enum(['gap', 'dx', 'ai', 'offshore', 'careers', 'visas'])

/** Front matter of content/articles/{slug}/{en,ja}.md. */
export const frontMatterSchema = z.strictObject({
  title: plainText,
  /** One or two sentences under the title, in lists and in search results. */
  description: plainText,
  audience: z.enum(['managers', 'engineers', 'everyone']),
  topics: z.array(topicSchema).min(1),
  published: fullDate,
  revised: fullDate,
  /** The day its figures were last checked. */
  checked: fullDate,
  /** Not for readers yet: checked like any other, left out of the build. The same in both languages. */
  draft: z.literal(true).optional(),
  /** Only in a text that waits for its translation: the "revised" of the other language's text that it follows. */
  basedOn: fullDate.optional(),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** A slug is an id: letters, digits, hyphens. */
export const slugSchema = id
