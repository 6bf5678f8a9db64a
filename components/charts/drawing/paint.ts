import { colours, colourVariable, type ColourRole, type ThemeName } from '@/lib/theme/tokens'

/** Colour of a role; in a page a variable, so that the theme decides. */
export type Paint = (role: ColourRole) => string

export const pagePaint: Paint = (role) => `var(${colourVariable(role)})`

/** Literal colours, for files: image libraries paint a variable black. */
export const filePaint =
  (theme: ThemeName): Paint =>
  (role) =>
    colours[role][theme]
