import { themeSwitch } from '../site/theme-switch.ts'

export type SplitPage = {
  /** The page without any script but the theme switch, and without hints to load one. */
  html: string
  /** Addresses of the external scripts, in the order of the page. */
  external: readonly string[]
  /** Texts of the inline scripts (Next's bootstrap and flight data), in order. */
  inline: readonly string[]
  /** Addresses of the style sheets, whose links are still in the page. */
  styles: readonly string[]
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
/** Hints to load a script, and Next's hint to connect to the page's own origin for fonts. */
const scriptHint = /<link\b[^>]*\b(?:as="script"|rel="preconnect")[^>]*>/g
const styleLink = /<link\b[^>]*\brel="stylesheet"[^>]*>/g
const attribute = (name: string, attributes: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]

/** Blocks of data (JSON-LD, speculation rules) are not run, so they stay where they are. */
const isData = (attributes: string) => /\btype="(?!text\/javascript|module)/.test(attributes)

/** Takes the scripts out of a page that Next wrote. Scripts for browsers without modules are dropped. */
export function splitPage(page: string): SplitPage {
  const external: string[] = []
  const inline: string[] = []
  const html = page
    .replace(scriptElement, (whole, attributes: string, text: string) => {
      if (text === themeSwitch || isData(attributes)) return whole
      const address = attribute('src', attributes)
      if (address === undefined) inline.push(text)
      else if (!/\bnomodule\b/i.test(attributes)) external.push(address)
      return ''
    })
    .replace(scriptHint, '')
  return { html, external, inline, styles: listStyles(html) }
}

/** Addresses of the style sheets that a page links, in its order. */
export function listStyles(page: string): string[] {
  return [...page.matchAll(styleLink)].flatMap((match) => attribute('href', match[0]) ?? [])
}

/** One piece of the flight data that React reads as the page wakes. */
const flightPiece = /^self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)$/

/**
 * The inline scripts as the text of one file, with neighbouring pieces of the flight data joined: where Next cuts them
 * hangs on the speed of the build.
 */
export function joinInline(inline: readonly string[]): string {
  const joined: (string | { flight: string })[] = []
  for (const text of inline) {
    const piece = flightPiece.exec(text)?.[1]
    const last = joined.at(-1)
    if (piece === undefined) joined.push(text)
    else if (typeof last === 'object') last.flight += JSON.parse(piece)
    else joined.push({ flight: JSON.parse(piece) as string })
  }
  return joined
    .map((one) => (typeof one === 'string' ? one : `self.__next_f.push([1,${JSON.stringify(one.flight)}])`))
    .join('\n;')
}

/**
 * Puts one inline style at the place of the first style sheet's link. The links go; in a page that wakes they stay,
 * disabled: a browser does not fetch them, and React, which would add them as it wakes, finds them there.
 */
export function inlineStyles(html: string, css: string, wakes: boolean): string {
  let placed = false
  return html.replace(styleLink, (whole) => {
    const link = wakes ? whole.replace(/\s*\/?>$/, ' disabled/>') : ''
    if (placed) return link
    placed = true
    return `<style>${css}</style>${link}`
  })
}

/** Puts text in front of everything else in the head, or at its end. */
export function addToHead(html: string, first: string, last: string): string {
  return html.replace('<head>', () => `<head>${first}`).replace('</head>', () => `${last}</head>`)
}

/**
 * Takes away the empty comments that tell no two texts apart. React writes one after a text whenever what follows was not
 * there yet, so that how many there are hangs on the speed of the build; between two texts it needs them as it wakes.
 */
export function dropIdleSeparators(html: string): string {
  return html.replace(/(?<=>)<!-- -->|<!-- -->(?=<)/g, '')
}
