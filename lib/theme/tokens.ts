/**
 * Every colour of the portal, once. Tailwind, the SVG drawing and the contrast tests read this module;
 * components name a role ("ink", "shortage"), never a colour.
 */
export const themeNames = ['light', 'dark'] as const
export type ThemeName = (typeof themeNames)[number]

/** Roles of the interface. Accent is ai (indigo); shortage and warnings are shu (vermilion). */
export const colours = {
  paper: { light: '#fbfaf7', dark: '#15171b' },
  sheet: { light: '#f4f1ea', dark: '#1d2025' },
  ink: { light: '#1c1d21', dark: '#e9e6df' },
  soft: { light: '#5d5a55', dark: '#a6a29a' },
  rule: { light: '#dcd8ce', dark: '#31343b' },
  /** Borders of controls: at least 3:1 against the paper. */
  edge: { light: '#8b867b', dark: '#6d7079' },
  accent: { light: '#16426c', dark: '#90c0f1' },
  shortage: { light: '#b74b3c', dark: '#eb8771' },
  teal: { light: '#0e6964', dark: '#52968c' },
  ochre: { light: '#6e4800', dark: '#e9c067' },
  /** These two are for series alone. */
  stone: { light: '#3e372e', dark: '#b4b1aa' },
  plum: { light: '#7d578f', dark: '#b784bb' },
} as const satisfies Record<string, Record<ThemeName, string>>
export type ColourRole = keyof typeof colours

/** Name of the CSS custom property that carries a role in the current theme. */
export const colourVariable = (role: ColourRole): string => `--${role}`

/** How a chart's series are told apart: colour, dash and marker together, so that none is needed alone. */
export type SeriesLook = { colour: ColourRole; marker: Marker; width: number }
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'down' | 'bow' | 'plus'

/**
 * Looks by place in the chart; the emphasised series always takes the colour of the shortage. Their colours stay apart
 * for every reader (see series-distance.ts), so changing one means looking at all.
 */
export const seriesLooks: readonly SeriesLook[] = [
  { colour: 'accent', marker: 'square', width: 2 },
  { colour: 'ink', marker: 'circle', width: 2.6 },
  { colour: 'teal', marker: 'diamond', width: 2 },
  { colour: 'ochre', marker: 'down', width: 2 },
  { colour: 'plum', marker: 'plus', width: 2 },
  { colour: 'stone', marker: 'bow', width: 2 },
]
export const emphasisLook: SeriesLook = { colour: 'shortage', marker: 'triangle', width: 2 }

/** System faces; headings use the self-hosted serif in Latin text. */
export const fontFamilies = {
  sans: [
    'system-ui',
    '-apple-system',
    '"Segoe UI"',
    '"Hiragino Sans"',
    '"Yu Gothic"',
    '"Noto Sans JP"',
    '"Noto Sans CJK JP"',
    'sans-serif',
  ],
  serif: [
    '"Atlas Serif"',
    '"Atlas Serif Fallback"',
    '"Hiragino Mincho ProN"',
    '"Yu Mincho"',
    '"Noto Serif JP"',
    '"Noto Serif CJK JP"',
    'serif',
  ],
} as const
