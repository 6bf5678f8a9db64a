/**
 * The elements of an article's tree that HTML does not have. A page renders them by name
 * (hast-util-to-jsx-runtime: `components: { 'atlas-figure': ... }`) and gets these properties as props.
 */
export const elementNames = {
  figure: 'atlas-figure',
  chart: 'atlas-chart',
  source: 'atlas-source',
  link: 'atlas-link',
  ruby: 'atlas-ruby',
  note: 'atlas-note',
} as const

/** How a figure is printed: the number alone, or with its unit. */
export const figureForms = ['plain', 'unit'] as const
export type FigureForm = (typeof figureForms)[number]

/**
 * Props of atlas-figure, which has no children; place counts the figures of the article from 1. One that is bare repeats the
 * figure of that place in words alone, without its card.
 */
export type FigureElementProps = { reference: string; as: FigureForm; place: number; bare?: boolean }

/** Props of atlas-chart, a block; has no children. */
export type ChartElementProps = { chart: string; view: string }

/** Props of atlas-source; has no children. */
export type SourceElementProps = { source: string }

/** Props of atlas-link, a link inside the site: href is a path without language, such as /compare/. */
export type LinkElementProps = { href: string; children?: unknown }

/**
 * Props of atlas-note, a reference to a footnote: what the text prints, the id it is led back to, and that of its entry in
 * the list. The first reference to a note has the note's words as children.
 */
export type NoteElementProps = { number: string; id: string; entry: string; children?: unknown }

/** Props of atlas-ruby: the reading of its children, which are the word. */
export type RubyElementProps = { reading: string; children?: unknown }

/** Classes of a note: `<aside class="note"><p class="note-title">`. */
export const noteClasses = { aside: 'note', title: 'note-title' } as const
