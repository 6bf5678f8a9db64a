import { colourDifference } from './colour-difference.ts'
import { simulate, visions, type Vision } from './colour-vision.ts'
import { themeNames, type ColourRole, type ThemeName } from './tokens.ts'

/**
 * Least CIEDE2000 difference of two series of one chart. Two large fields that touch are told apart at about 1; thin
 * lines and small markers that lie apart need several times as much (Stone, Szafir and Setlur 2014). Much more than 10
 * is out of reach for seven calm colours that a dichromat tells apart and that can all be read as text on paper.
 */
export const leastDifference = 10

/** Every role's colour in each theme. */
export type RoleColours = Readonly<Record<ColourRole, Readonly<Record<ThemeName, string>>>>

/** Where two colours come closest: CIEDE2000 difference, theme and vision. */
export type Closest = { difference: number; theme: ThemeName; vision: Vision }

/** The theme and vision in which two roles are hardest to tell apart. */
export function closestOf(one: ColourRole, other: ColourRole, colours: RoleColours): Closest {
  const all = themeNames.flatMap((theme) =>
    visions.map((vision): Closest => {
      const seen = (role: ColourRole) => simulate(colours[role][theme], vision)
      return { difference: colourDifference(seen(one), seen(other)), theme, vision }
    }),
  )
  return all.reduce((closest, next) => (next.difference < closest.difference ? next : closest))
}
