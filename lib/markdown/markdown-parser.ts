import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { colonGuard } from './colon-guard.ts'

/** Runs after the others: micromark asks the extension added last first. */
function remarkColonGuard(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), colonGuard]
}

/**
 * Drops the second search for bare addresses in finished text: it makes nodes without a position, and problems need
 * one. Bare addresses found while reading are nodes with a position, which the link rules refuse.
 */
function remarkWithoutTransforms(this: Processor) {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
}

const parser = unified()
  .use(remarkParse)
  // A single tilde is a range in Japanese (2018~2030), not struck-out text.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkColonGuard)
  .use(remarkWithoutTransforms)
  .freeze()

/** Markdown with tables, footnotes and directives to its tree; every text is some Markdown, so nothing fails here. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}
