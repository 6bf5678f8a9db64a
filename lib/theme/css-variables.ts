import { colours, colourVariable, type ColourRole, type ThemeName } from './tokens.ts'

/** Declarations of every colour role for one theme, as CSS text. */
export function themeDeclarations(theme: ThemeName): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(colours) as ColourRole[]).map((role) => [colourVariable(role), colours[role][theme]]),
  )
}
