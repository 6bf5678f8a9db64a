import { colours, colourVariable, type ColourRole, type ThemeName } from '@/lib/theme/tokens'

/** Colour of a role: a variable in a page, so that the theme decides; a literal in a file. */
export type Paint = (role: ColourRole) => string

export const pagePaint: Paint = (role) => `var(${colourVariable(role)})`

export const filePaint =
  (theme: ThemeName): Paint =>
  (role) =>
    colours[role][theme]
