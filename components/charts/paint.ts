import { colourVariable, type ColourRole } from '@/lib/theme/tokens'

/** Colour of a role; in a page a variable, so that the theme decides. */
export type Paint = (role: ColourRole) => string

export const pagePaint: Paint = (role) => `var(${colourVariable(role)})`
