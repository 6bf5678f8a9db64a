import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Atlas } from '../domain/atlas.ts'
import { fillTitle } from '../domain/title.ts'
import { formatRow } from '../i18n/format-row.ts'
import type { Translator } from '../i18n/translator.ts'
import { type Locale, locales } from '../schema/text.ts'
import { toAddress } from '../site/link.ts'
import { feedFiles, paths } from '../site/paths.ts'
import { licenceOfTexts } from './licence.ts'
import { oneLine } from './one-line.ts'

type Entry = { href: string; name: string; about?: string }
type Section = { title: string; entries: readonly Entry[] }
type Words = (locale: Locale) => Translator

const names: Record<Locale, string> = { en: 'English', ja: '日本語' }
const writer = unified().use(remarkStringify, { bullet: '-', resourceLink: true }).freeze()
const text = (value: string): PhrasingContent => ({ type: 'text', value: oneLine(value) })

const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] })

function toItem({ href, name, about }: Entry): ListItem {
  const words = [link(href, name), ...(about === undefined ? [] : [text(`: ${about}`)])]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: words }] }
}

function toNodes({ title, entries }: Section): RootContent[] {
  const list: List = { type: 'list', ordered: false, spread: false, children: entries.map(toItem) }
  return [{ type: 'heading', depth: 2, children: [text(title)] }, list]
}

/** The sections of one language: pages, articles as Markdown, the data behind the charts. */
function listSections({ site, articles, charts, datasets }: Atlas, locale: Locale, t: Translator): Section[] {
  const at = (path: string) => toAddress(site, path)
  const title = (words: string) => `${words} (${names[locale]})`
  const pages: Entry[] = [
    { href: at(paths.home(locale)), name: t('site.home'), about: t('site.description') },
    { href: at(paths.articles(locale)), name: t('site.articles'), about: t('article.listLede') },
    { href: at(paths.charts(locale)), name: t('site.charts'), about: t('chartPage.galleryLede') },
    { href: at(paths.compare(locale)), name: t('site.compare'), about: t('home.partnerText') },
    { href: at(paths.sources(locale)), name: t('site.sources'), about: t('sources.lede') },
    { href: at(paths.about(locale)), name: t('site.about'), about: t('about.lede') },
  ]
  const feeds = feedFiles.map((file) => ({ href: at(paths.feed(locale, file)), name: t(`feed.${feedNames[file]}`) }))
  const findingOf = (words: string) => fillTitle(words, datasets, (row) => formatRow(row, locale, t))
  return [
    { title: title(t('plain.pages')), entries: [...pages, ...feeds] },
    {
      title: title(t('site.articles')),
      entries: articles
        .filter((article) => article.locale === locale)
        .map(({ slug, front }) => ({
          href: at(paths.articleMarkdown(locale, slug)),
          name: front.title,
          about: front.description,
        })),
    },
    {
      title: title(t('site.charts')),
      entries: [...charts.values()].flatMap(({ id, name, views }) =>
        views
          .filter((view) => view.id === 'default')
          .map((view) => ({
            href: at(paths.chartFile(locale, id, view.id, 'data.json')),
            name: name[locale],
            about: findingOf(view.title[locale]),
          })),
      ),
    },
  ]
}

const feedNames = { 'feed.xml': 'atom', 'rss.xml': 'rss', 'feed.json': 'json' } as const

/**
 * The site for programs that read (https://llmstxt.org): what it is, how its figures are to be quoted, then pages, articles
 * and charts of each language with one line each. Articles lead to their Markdown, charts to their data.
 */
export function toLlmsText(atlas: Atlas, words: Words): string {
  const { site } = atlas
  const t = words('en')
  const terms = `${toAddress(site, paths.about('en'))}#terms`
  const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
  const whole: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(`${site.name.en} / ${site.name.ja}`)] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text(t('site.description'))] }] },
      paragraph(text(t('plain.quoting'))),
      paragraph(text(t('plain.files'))),
      paragraph(
        text(t('picture.licence')),
        { type: 'break' },
        link(licenceOfTexts.url, licenceOfTexts.name),
        { type: 'break' },
        link(terms, t('about.terms.title')),
      ),
      ...locales.flatMap((locale) => listSections(atlas, locale, words(locale)).flatMap(toNodes)),
    ],
  }
  return writer.stringify(whole)
}
