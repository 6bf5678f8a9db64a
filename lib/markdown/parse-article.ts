import type { Root as MarkdownRoot } from 'mdast'
import type { Article } from '../domain/atlas.ts'
import { markTerms } from '../domain/glossary/mark-terms.ts'
import type { FrontMatter } from '../schema/article.ts'
import type { Problem } from '../schema/problem.ts'
import type { Locale } from '../schema/text.ts'
import type { Context, Lookups } from './context.ts'
import { bindDirectives, type Uses } from './directives.ts'
import { checkFootnotes } from './footnotes.ts'
import { collectHeadings, type PlacedHeading } from './headings.ts'
import { checkHidden } from './hidden.ts'
import { findTooDeep, findTooLarge } from './limits.ts'
import { checkLinks, type SiteLink } from './links.ts'
import { parseMarkdown } from './markdown-parser.ts'
import { checkProse } from './prose.ts'
import { countMinutes } from './reading-time.ts'
import { checkRefused } from './refused.ts'
import { toHast } from './to-hast.ts'

export type ArticleInput = {
  slug: string
  locale: Locale
  /** Path from the project's root, for messages. */
  file: string
  /** Undefined when it had problems of its own: the text is checked all the same, but there is no article. */
  front: FrontMatter | undefined
  /** The Markdown, with an empty line for each line of the front matter, so that lines count as in the file. */
  text: string
  lookups: Lookups
}

/** The parts both languages must share, for the comparison. */
export type Outline = { headings: readonly PlacedHeading[]; links: readonly SiteLink[] } & Uses

/** Without an outline when the text could not be read at all. */
export type ParsedArticle = { article?: Article; problems: Problem[]; outline: Outline | undefined }

function selectFirst<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map(items.toReversed().map((item) => [keyOf(item), item]))
  return items.filter((item) => first.get(keyOf(item)) === item)
}

type Reading = { outline: Outline; minutes: number; markdown: MarkdownRoot }

/** More problems than anyone reads: each may look for what was meant, and that has its price. */
const maxProblems = 500
class TooManyProblems extends Error {}

/** The tree, unless the text is too large to be parsed or too deep to be walked. */
function parseWithin(text: string, context: Context): MarkdownRoot | undefined {
  const large = findTooLarge(text)
  const tree = large.length === 0 ? parseMarkdown(text) : undefined
  const deep = tree && findTooDeep(tree, text)
  for (const { line, column, ...complaint } of deep ? [deep] : large) context.report({ line, column }, complaint)
  return deep ? undefined : tree
}

/** Applies every rule. Order matters: ids leave headings before numbers are looked for; directives are bound last. */
function readBody(text: string, locale: Locale, context: Context): Reading | undefined {
  const tree = parseWithin(text, context)
  if (!tree) return undefined
  checkHidden(tree, context)
  const headings = collectHeadings(tree, context)
  checkRefused(tree, context)
  const links = checkLinks(tree, new Set(headings.map(({ id }) => id)), context)
  checkFootnotes(tree, context)
  checkProse(tree, context)
  const minutes = countMinutes(tree, locale)
  const uses = bindDirectives(tree, context)
  if (tree.children.length === 0) {
    const found = 'nothing after the front matter'
    context.report({ line: 1, column: 1 }, { expected: 'a text', found, fix: 'write the article' })
  }
  return { outline: { headings, links, ...uses }, minutes, markdown: tree }
}

/** What exhausts the stack within the limits all the same is an author's error, not a crash. */
function tryReading(text: string, locale: Locale, context: Context): Reading | undefined {
  try {
    return readBody(text, locale, context)
  } catch (error) {
    if (error instanceof TooManyProblems) return undefined
    if (!(error instanceof RangeError)) throw error
    const found = `Markdown nested too deep to be read (${error.message})`
    context.report(
      { line: 1, column: 1 },
      { expected: 'an article', found, fix: 'take out the nested lists, quotations or brackets' },
    )
    return undefined
  }
}

/** Markdown to an article with its figures bound, or every problem in it, in the order of the lines. */
export function parseArticle({ slug, locale, file, front, text, lookups }: ArticleInput): ParsedArticle {
  const problems: Problem[] = []
  const context: Context = {
    source: text,
    locale,
    lookups,
    report: (place, complaint) => {
      problems.push({ file, ...place, ...complaint })
      if (problems.length < maxProblems) return
      const found = `${maxProblems} problems before the end of the article`
      problems.push({ file, ...place, expected: 'an article', found, fix: 'correct these first; then check again' })
      throw new TooManyProblems()
    },
  }
  const reading = tryReading(text, locale, context)
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  if (!reading) return { problems, outline: undefined }
  const { outline, minutes, markdown } = reading
  if (!front || problems.length > 0) return { problems, outline }
  const charts = outline.charts.map(({ chart, view }) => ({ chart, view }))
  const body = toHast(markdown, locale)
  const article: Article = {
    slug,
    locale,
    file,
    front,
    body,
    markdown,
    headings: outline.headings.map(({ place: _, ...heading }) => heading),
    figures: [...new Set(outline.figures.map(({ reference }) => reference))],
    sources: [...new Set(outline.sources)],
    charts: selectFirst(charts, ({ chart, view }) => `${chart}/${view}`),
    terms: markTerms(body, lookups.glossary, locale).terms,
    minutes,
  }
  return { article, problems, outline }
}
