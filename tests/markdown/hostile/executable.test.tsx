// @vitest-environment jsdom
import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeSanitize from 'rehype-sanitize'
import { describe, expect, it } from 'vitest'
import { ArticleBody } from '../../../components/articles/article-body.tsx'
import type { Article } from '../../../lib/domain/atlas.ts'
import { parseMarkdown } from '../../../lib/markdown/markdown-parser.ts'
import { toHast } from '../../../lib/markdown/to-hast.ts'
import { toArticleHtml } from '../../../lib/publish/article/to-html.ts'
import { toHtmlText } from '../../../lib/publish/article/html-text.ts'
import { toArticleMarkdown } from '../../../lib/publish/article/to-markdown.ts'
import { toAtom } from '../../../lib/publish/feed/atom.ts'
import { toFeed } from '../../../lib/publish/feed/feed.ts'
import { toRss } from '../../../lib/publish/feed/rss.ts'
import { contextOf, everything, writeArticle } from '../../publish/small-atlas.ts'
import { front, parse } from '../fixture.ts'

/** Texts that would run something, load something or draw over the page if they came through, each refused. */
const refused = [
  '<script>alert(1)</script>',
  'a <script src="//evil.example/x.js"></script> b',
  '<ScRiPt\n>alert(1)</sCrIpT\n>',
  '<svg onload=alert(1)>',
  '<svg><script href="data:text/javascript,alert(1)"/></svg>',
  '<svg/onload="alert(1)"><set attributeName=href to=javascript:alert(1)></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  'a <img src=x onerror=alert(1)> b',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '<form action=javascript:alert(1)><button>x</button></form>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<p style="position:fixed;inset:0">x</p>',
  '<!-- --><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<!DOCTYPE html [<!ENTITY x "y">]>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '</p><script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#x0A;script:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](\\javascript:alert(1))',
  '[x](%6aavascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](blob:https://example.org/1)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '[x](/a/../../evil)',
  '[x](https://a.example/ "x\\" onmouseover=\\"alert(1)")',
  '[x](http://a.example/)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[y]\n\n[y]: <data:text/html,x> "t"',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '![x][y]\n\n[y]: data:image/svg+xml,<svg/onload=alert(1)>',
  ':figure[it-talent-gap/gap-2030]{onclick=alert(1)}',
  ':figure[it-talent-gap/gap-2030]{as="unit\\" onclick=\\"x"}',
  ':source[meti-2019]{href="javascript:alert(1)"}',
  ':script[alert(1)]',
  '::script{src="//evil.example"}',
  '::chart{id=it-talent-gap view=default onload=alert(1)}',
  '::chart{id="<script>"}',
  '::iframe{src="https://evil.example"}',
  ':::note{title="x" style="position:fixed" onclick=x}\ny\n:::',
  ':::script\nalert(1)\n:::',
  ':::div{.x #user-content-fn-1 onclick=x}\ny\n:::',
  '## x {#"onclick="alert(1)}',
  '## <svg onload=alert(1)> {#x}',
  '[^"><script>]: x',
  'x[^a"b]\n\n[^a"b]: y',
  '| <script> | b |\n|---|---|\n| [x](javascript:a) | <img onerror=x> |',
  '> - <svg onload=alert(1)>',
  '- [ ] <input autofocus onfocus=alert(1)>',
  ':literal[<b onclick=x>]',
]

/** Texts that only look dangerous: they are shown as they are written. */
const shown = [
  '\\<script>alert()\\</script> and `<svg onload=alert()>` and &lt;img src=x onerror=alert()&gt;',
  '```html\n<script>alert()</script>\n```',
  '    <script>alert()</script>',
  '``` "onclick=alert()\n</code></pre><script>alert()</script>\n```',
  '[`javascript:alert()`](#why) and **\\[x](javascript:alert())**\n\n## Why {#why}',
  '[x](https://example.org/?a="><script>alert()</script>&b=\'%22)',
  '[x](mailto:a@example.org?subject=<script>)',
  '## `</title><script>` `x` {#x}',
  ':::note{title="</p><script>alert()</script>"}\ny\n:::',
  'x[^a]\n\n[^a]: `<script>alert()</script>`',
  '| `<script>` | & |\n|---|---|\n| ]]> | --> |',
  // Charts are drawings of ours, as SVG.
  everything.replace('::chart{id=it-talent-gap view=medium}', ''),
]

const forbidden =
  'script, style, svg, math, iframe, object, embed, base, meta, link, form, input, template, noscript, img'
/** Addresses an article may hold, and those that at least run nothing. */
const allowed = /^(https:\/\/[^/]|mailto:|#|\/(?!\/))/
const harmless = /^(?:https?:|mailto:|(?![a-z][a-z0-9+.-]*:)[!-~])/i

/** Whatever in a piece of HTML could run, load or go somewhere it may not. */
function findDangers(html: string, safe = allowed): string[] {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html')
  const tags = [...page.body.querySelectorAll(forbidden), ...page.head.querySelectorAll('*')]
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes])
  return [
    // Feeds may hold pictures.
    ...tags.map(({ localName }) => `<${localName}>`).filter((tag) => safe === allowed || tag !== '<img>'),
    ...attributes.flatMap(({ name, value }) => {
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$|:/i.test(name)) return [`${name}="${value}"`]
      const leads = ['href', 'src', 'action', 'data', 'poster', 'cite', 'background'].includes(name)
      // As a browser reads it.
      const address = value.replace(/[\t\n\r]/g, '').trim()
      return leads && !safe.test(address) ? [`${name}="${value}"`] : []
    }),
  ]
}

function renderPage(article: Article): string {
  const context = { ...contextOf([article]), link: (path: string) => path }
  return renderToStaticMarkup(<ArticleBody article={article} body={article.body} lang={undefined} context={context} />)
}

/** An article of this tree, whatever the rules said of it: what stands behind them must hold by itself. */
function toUncheckedArticle(text: string): Article {
  const markdown = parseMarkdown(text)
  const rest = { headings: [], figures: [], sources: [], charts: [], terms: [], minutes: 1 }
  return { slug: 'gap', locale: 'en', file: 'f', front, markdown, body: toHast(markdown, 'en'), ...rest }
}

describe('hostile Markdown is refused', () => {
  it.each(refused)('%j', (text) => {
    const { article, problems } = parse(text)
    expect(article).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(problem.file).toBe('content/articles/gap/en.md')
      expect(problem.line).toBeGreaterThan(0)
      for (const words of [problem.expected, problem.found, problem.fix]) expect(words).toMatch(/\S/)
    }
  })

  it.each(refused)('and would not come through if it were not: %j', (text) => {
    // Directives the rules have not bound have no form in plain Markdown.
    const article = toUncheckedArticle(text)
    expect(findDangers(renderPage(article), harmless)).toEqual([])
    const bound = parseMarkdown(text).children.filter(({ type }) => !type.endsWith('Directive')).length > 0
    if (!bound || text.includes(':figure') || text.includes(':source') || /:[a-z]+\[/.test(text)) return
    expect(findDangers(toArticleHtml(article, contextOf([article])), harmless)).toEqual([])
  })
})

describe('what only looks hostile', () => {
  it.each(shown)('is shown as written, on the page, in feeds and in Markdown: %j', (text) => {
    const article = writeArticle(text)
    const context = contextOf([article])
    expect(findDangers(renderPage(article))).toEqual([])
    const html = toArticleHtml(article, context)
    expect(findDangers(html)).toEqual([])
    for (const xml of [toAtom(toFeed(context)), toRss(toFeed(context))]) {
      const feed = new DOMParser().parseFromString(xml, 'application/xml')
      expect(feed.querySelector('parsererror')).toBeNull()
      const content = feed.getElementsByTagName(xml.includes('<rss') ? 'content:encoded' : 'content')[0]?.textContent
      expect(content).toBe(html)
    }
    // Whoever reads index.md with a parser that lets HTML through finds none.
    const written = parseMarkdown(toArticleMarkdown(article, context).replace(/^---\n[^]*?\n---\n/, ''))
    expect(JSON.stringify(written)).not.toContain('"type":"html"')
  })
})

it('the test sees what it looks for', () => {
  const html = '<svg></svg><a href="javascript:x" onclick="y">z</a><img src="data:,"><p style="x">'
  expect(findDangers(html)).toEqual([
    ...['<svg>', '<img>', 'href="javascript:x"', 'onclick="y"', 'src="data:,"', 'style="x"'],
  ])
  for (const address of ['javascript:x', ' javascript:x', 'data:,', 'java\nscript:x']) {
    expect(findDangers(`<a href="${address}">x</a>`, harmless)).toHaveLength(1)
  }
})

it('a tree of hast that nobody sanitised would be seen', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'a', properties: { href: 'javascript:x', onClick: 'y' }, children: [] }],
  }
  expect(findDangers(toHtmlText(tree)).length).toBeGreaterThan(0)
  expect(findDangers(toHtmlText(rehypeSanitize()(tree) as Root))).toEqual([])
})
