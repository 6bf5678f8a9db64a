/**
 * The elements of an article's tree that HTML does not have. A page renders them by name
 * (hast-util-to-jsx-runtime: `components: { 'atlas-figure': ... }`) and gets these properties as props.
 */
export const elementNames = {
  figure: 'atlas-figure',
  chart: 'atlas-chart',
  source: 'atlas-source',
  link: 'atlas-link',
} as const

/** How a figure is printed: the number alone, or with its unit. */
export const figureForms = ['plain', 'unit'] as const
export type FigureForm = (typeof figureForms)[number]

/** Props of atlas-figure, which has no children; place counts the figures of the article from 1. */
export type FigureElementProps = { reference: string; as: FigureForm; place: number }

/** Props of atlas-chart, a block; has no children. */
export type ChartElementProps = { chart: string; view: string }

/** Props of atlas-source; has no children. */
export type SourceElementProps = { source: string }

/** Props of atlas-link, a link inside the site: href is a path without language, such as /compare/. */
export type LinkElementProps = { href: string; children?: unknown }

/** Classes of a note: `<aside class="note"><p class="note-title">`. */
export const noteClasses = { aside: 'note', title: 'note-title' } as const
