import type { Root } from 'mdast'
import type { Construct, ConstructRecord } from 'micromark-util-types'
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

type Addresses = 'emailAutolink' | 'protocolAutolink' | 'wwwAutolink'

/** Every bare address has one of these, whatever its capitals. */
const signs: readonly (readonly [Addresses, RegExp])[] = [
  ['emailAutolink', /@/],
  ['protocolAutolink', /https?:/i],
  ['wwwAutolink', /www\./i],
]

/**
 * Takes out the search for kinds of bare addresses. It begins anew at every word, and takes a third of the time of
 * reading an English article that has none.
 */
function remarkWithoutAddresses(this: Processor, kinds: readonly Addresses[]) {
  const data = this.data()
  const keeps = ({ name }: Construct) => !kinds.some((kind) => kind === name)
  const keepIn = (constructs: ConstructRecord): ConstructRecord =>
    Object.fromEntries(
      Object.entries(constructs).map(([sign, construct]) => [sign, [construct ?? []].flat().filter(keeps)]),
    )
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text ? { ...extension, text: keepIn(extension.text) } : extension,
  )
}

function createParser(kinds: readonly Addresses[]) {
  return (
    unified()
      .use(remarkParse)
      // A single tilde is a range in Japanese (2018~2030), not struck-out text.
      .use(remarkGfm, { singleTilde: false })
      .use(remarkDirective)
      .use(remarkColonGuard)
      .use(remarkWithoutAddresses, kinds)
      .use(remarkWithoutTransforms)
      .freeze()
  )
}

const parsers = new Map<string, ReturnType<typeof createParser>>()

/** Markdown with tables, footnotes and directives to its tree; every text is some Markdown, so nothing fails here. */
export function parseMarkdown(text: string): Root {
  const absent = signs.filter(([, sign]) => !sign.test(text)).map(([kind]) => kind)
  const key = absent.join(' ')
  const parser = parsers.get(key) ?? createParser(absent)
  parsers.set(key, parser)
  return parser.parse(text)
}
