import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../domain/atlas.ts'
import type { PlacedLink } from '../domain/check-site-links.ts'
import { quote } from '../domain/check-words.ts'
import { checkTitleLengths } from '../markdown/check-title-lengths.ts'
import { compareLanguages, type Edition } from '../markdown/compare-languages.ts'
import type { Lookups } from '../markdown/context.ts'
import { judgeTranslation, type Lag } from '../markdown/judge-translation.ts'
import { parseArticle, type ArticleInput } from '../markdown/parse-article.ts'
import { slugSchema } from '../schema/article.ts'
import type { Problem } from '../schema/problem.ts'
import { type Locale, locales } from '../schema/text.ts'
import { listAvoidedWords } from './avoided-words.ts'
import { parseFrontMatter } from './front-matter.ts'
import type { KeptTexts, ReadText } from './kept-texts.ts'
import { readText } from './read-text.ts'

export type LoadedArticles = {
  articles: Article[]
  /** Checked like the others, but no part of the site. */
  drafts: Article[]
  /** Links to pages of the site, for the check that needs to know all pages. */
  links: PlacedLink[]
  problems: Problem[]
  /** Translations that wait: nothing that stops a build. */
  warnings: Problem[]
}

const folder = 'content/articles'
const languageNames: Record<Locale, string> = { en: 'English', ja: 'Japanese' }
/** Left by tools, never read. */
const ignored = new Set(['.gitkeep', '.DS_Store'])

function listEntries(root: string, path: string): Dirent[] | undefined {
  try {
    const entries = readdirSync(join(root, path), { withFileTypes: true })
    return entries.filter(({ name }) => !ignored.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return undefined
  }
}

/** Article folders are folders of their own, named by an id: links could lead out of the project. */
function judgeFolder(entry: Dirent): Problem | undefined {
  const file = `${folder}/${entry.name}`
  if (entry.isSymbolicLink()) {
    return {
      file,
      expected: 'a folder of its own',
      found: 'a symbolic link',
      fix: 'put the folder itself there, not a link',
    }
  }
  if (!entry.isDirectory()) {
    const fix = 'move it elsewhere: articles are content/articles/{slug}/en.md and ja.md'
    return { file, expected: 'only folders here, one for each article', found: `the file ${quote(entry.name)}`, fix }
  }
  if (slugSchema.safeParse(entry.name).success) return undefined
  const expected = 'a folder named by lower-case letters, digits and single hyphens, such as "it-talent-gap"'
  return { file, expected, found: quote(entry.name), fix: 'rename the folder: its name is the address of the article' }
}

function isLocaleFile(name: string): boolean {
  return locales.some((locale) => name === `${locale}.md`)
}

/** The languages an article is not written in. */
function listMissing(slug: string, entries: readonly Dirent[]): Problem[] {
  const names = new Set(entries.map(({ name }) => name))
  return locales
    .filter((locale) => !names.has(`${locale}.md`))
    .map((locale) => {
      const file = `${folder}/${slug}/${locale}.md`
      const found = 'no such file; readers are shown the other language, and told so'
      return { file, expected: `the article in ${languageNames[locale]}`, found, fix: `write ${file}` }
    })
}

function judgeFiles(slug: string, entries: readonly Dirent[]): Problem[] {
  const unknown = entries
    .filter(({ name }) => !isLocaleFile(name))
    .map(({ name }) => {
      const fix = 'move it elsewhere, or rename it if it is one of the two'
      return {
        file: `${folder}/${slug}/${name}`,
        expected: 'only en.md and ja.md in this folder',
        found: quote(name),
        fix,
      }
    })
  // An article begun in one language is shown in both; one in none is none.
  const missing = listMissing(slug, entries)
  return [...(missing.length < locales.length ? [] : missing), ...unknown]
}

/** What an article may refer to, and where texts read before are found. */
type Desk = { lookups: Lookups; kept: KeptTexts | undefined; nameOf: (file: string, text: string) => string }

function loadEdition(
  root: string,
  slug: string,
  locale: Locale,
  { lookups, kept, nameOf }: Desk,
): ReadText & { wasKept?: true } {
  const file = `${folder}/${slug}/${locale}.md`
  const read = readText(root, file)
  if ('problem' in read) return { problems: [read.problem] }
  const name = nameOf(file, read.text)
  const found = kept?.find(name)
  if (found) return { ...found, wasKept: true }
  const edition = readEdition(read.text, { slug, locale, file, lookups })
  return kept ? kept.keep(name, edition) : edition
}

function readEdition(
  text: string,
  { file, ...place }: Pick<ArticleInput, 'slug' | 'locale' | 'file' | 'lookups'>,
): ReadText {
  const { front, keys, body, problems } = parseFrontMatter(text, file)
  const hasBody = front !== undefined || body.trim() !== ''
  if (!hasBody) return { problems }
  const { article, problems: inText, outline } = parseArticle({ ...place, file, front, text: body })
  return {
    ...(outline && { edition: { file, front, keys, outline } }),
    ...(article && { article }),
    problems: [...problems, ...inText, ...(article ? listAvoidedWords(article, keys, place.lookups.glossary) : [])],
  }
}

function listLinks({ file, front, outline }: Edition): PlacedLink[] {
  return outline.links.map(({ url, place }) => ({ file, ...place, url, isDraft: front?.draft === true }))
}

function withLag(article: Article, lag: Lag | undefined): Article {
  if (!lag || lag.file !== article.file) return article
  return { ...article, behind: { basedOn: lag.basedOn, revised: lag.revised } }
}

function loadFolder(root: string, slug: string, desk: Desk): LoadedArticles {
  const entries = listEntries(root, `${folder}/${slug}`) ?? []
  const present = locales.filter((locale) => entries.some(({ name }) => name === `${locale}.md`))
  const loaded = new Map(present.map((locale) => [locale, loadEdition(root, slug, locale, desk)]))
  const [en, ja] = [loaded.get('en')?.edition, loaded.get('ja')?.edition]
  const editions = locales.flatMap((locale) => {
    const edition = loaded.get(locale)?.edition
    return edition ? [{ locale, edition }] : []
  })
  const verdict = en && ja ? judgeTranslation(en, ja) : undefined
  const articles = [...loaded.values()].flatMap(({ article }) => (article ? withLag(article, verdict?.lag) : []))
  return {
    articles: articles.filter(({ front }) => !front.draft),
    drafts: articles.filter(({ front }) => front.draft),
    links: editions.flatMap(({ edition }) => listLinks(edition)),
    problems: [
      ...judgeFiles(slug, entries),
      ...[...loaded.values()].flatMap(({ problems }) => problems),
      ...editions.flatMap(({ locale, edition }) => checkTitleLengths(edition, locale)),
      ...(verdict?.problems ?? []),
      ...(en && ja ? compareLanguages(en, ja, verdict?.lag !== undefined) : []),
    ],
    warnings: [...(present.length > 0 ? listMissing(slug, entries) : []), ...(verdict?.warnings ?? [])],
  }
}

/** Newest revision first, then by slug; English before Japanese. */
function compareArticles(a: Article, b: Article): number {
  if (a.front.revised !== b.front.revised) return a.front.revised > b.front.revised ? -1 : 1
  if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1
  return a.locale < b.locale ? -1 : 1
}

/** Reads content/articles under the project's root, or takes from `kept` what was read before; every problem of every file at once. */
export function loadArticles(root: string, data: Lookups, kept?: KeptTexts): LoadedArticles {
  const entries = listEntries(root, folder)
  if (!entries) {
    const problem = {
      file: folder,
      expected: 'a folder',
      found: 'nothing that can be listed',
      fix: `create the folder ${folder}`,
    }
    return { articles: [], drafts: [], links: [], problems: [problem], warnings: [] }
  }
  const desk = { lookups: data, kept, nameOf: kept?.namerFor(data) ?? (() => '') }
  const judged = entries.map((entry) => ({ slug: entry.name, problem: judgeFolder(entry) }))
  const loaded = judged.filter(({ problem }) => !problem).map(({ slug }) => loadFolder(root, slug, desk))
  return {
    articles: loaded.flatMap(({ articles }) => articles).sort(compareArticles),
    drafts: loaded.flatMap(({ drafts }) => drafts).sort(compareArticles),
    links: loaded.flatMap(({ links }) => links),
    warnings: loaded.flatMap(({ warnings }) => warnings),
    problems: [...judged.flatMap(({ problem }) => problem ?? []), ...loaded.flatMap(({ problems }) => problems)],
  }
}

/**
 * Reads articles from the last text to the first into `kept`, for a second thread beside `loadArticles`, which begins with
 * the first: they meet somewhere. Ends at a text that is kept already.
 */
export function readBackwards(root: string, data: Lookups, kept: KeptTexts): void {
  const desk = { lookups: data, kept, nameOf: kept.namerFor(data) }
  const slugs = (listEntries(root, folder) ?? []).flatMap((entry) => (judgeFolder(entry) ? [] : entry.name))
  for (const slug of slugs.toReversed())
    for (const locale of locales.toReversed()) if (loadEdition(root, slug, locale, desk).wasKept) return
}
