import type { Locale } from '../schema/text.ts'

type Moved = {
  locale: Locale
  /** The language's page for addresses that do not exist, as Next wrote it: header and footer are taken from it. */
  shell: string
  /** Heading and title. */
  title: string
  /** What happens now, in a sentence. */
  text: string
  /** Why it moved; a sentence. */
  reason?: string
  /** Title of the page it leads to. */
  targetTitle: string
  /** Address of that page, with the base path. */
  target: string
  /** The same, with the origin. */
  canonical: string
  /** Address of this page in the other language, with the base path. */
  otherLanguage: string
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Replaces the one place where a pattern fits; throws when it fits nowhere, since the page would lie to its readers. */
function replaceOnce(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`toRedirectPage: the page for missing addresses has no ${pattern.source}`)
  return html.replace(pattern, () => replacement)
}

/** The page at an old address: leads on at once, says so, and works without a script; no search engine keeps it. */
export function toRedirectPage(moved: Moved): string {
  const { shell, title, text, reason, targetTitle, target, canonical, otherLanguage } = moved
  const head = [
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(target)}"/>`,
    `<link rel="canonical" href="${escapeHtml(canonical)}"/>`,
    '</head>',
  ]
  const body = [
    '<main id="main" tabindex="-1"><div class="wrap page">',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="lede">${escapeHtml(text)}</p>`,
    ...(reason === undefined ? [] : [`<p>${escapeHtml(reason)}</p>`]),
    `<p class="push"><a class="button" href="${escapeHtml(target)}">${escapeHtml(targetTitle)}</a></p>`,
    '</div></main>',
  ]
  const steps: [RegExp, string][] = [
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(`${title} · ${targetTitle}`)}</title>`],
    [/<main\b[^>]*>[\s\S]*<\/main>/, body.join('')],
    [/<\/head>/, head.join('')],
    [/href="[^"]*"(?=[^>]*\bdata-switch-language)/, `href="${escapeHtml(otherLanguage)}"`],
  ]
  const page = steps.reduce((html, [pattern, replacement]) => replaceOnce(html, pattern, replacement), shell)
  if (!/<meta name="robots" content="noindex[^"]*"/.test(page)) {
    throw new Error('toRedirectPage: the page for missing addresses may be indexed')
  }
  return page
}

/** Redirects in the format of Netlify and Cloudflare Pages, one line each. */
export function toRedirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}
