import { toLab, type Lab } from './colour-space.ts'

const toRadians = (degrees: number) => (degrees * Math.PI) / 180
/** Large chroma counts less: the factor that CIEDE2000 calls G and R_C share this root. */
const chromaWeight = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** Hue in degrees, 0 to 360; 0 for a grey. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

/** Middle of two hues on the circle, the short way round. */
function meanHueOf(one: number, other: number, grey: boolean): number {
  if (grey) return one + other
  if (Math.abs(one - other) <= 180) return (one + other) / 2
  return (one + other + (one + other < 360 ? 360 : -360)) / 2
}

/** From one hue to another, -180 to 180; none where either colour is a grey. */
function turnBetween(one: number, other: number, grey: boolean): number {
  if (grey) return 0
  const turn = other - one
  if (turn > 180) return turn - 360
  return turn < -180 ? turn + 360 : turn
}

/**
 * CIEDE2000 difference of two L*a*b* colours: 0 for the same, about 1 where two fields that touch can just be told
 * apart, 100 for black and white. After Sharma, Wu and Dalal (2005), with all parametric factors 1.
 */
export function labDifference([lightOne, aOne, bOne]: Lab, [lightOther, aOther, bOther]: Lab): number {
  const stretch = 1.5 - 0.5 * chromaWeight((Math.hypot(aOne, bOne) + Math.hypot(aOther, bOther)) / 2)
  const chromaOne = Math.hypot(aOne * stretch, bOne)
  const chromaOther = Math.hypot(aOther * stretch, bOther)
  const hueOne = hueOf(aOne * stretch, bOne)
  const hueOther = hueOf(aOther * stretch, bOther)
  const grey = chromaOne * chromaOther === 0
  const light = (lightOne + lightOther) / 2
  const chroma = (chromaOne + chromaOther) / 2
  const hue = meanHueOf(hueOne, hueOther, grey)

  const hueFactor =
    1 -
    0.17 * Math.cos(toRadians(hue - 30)) +
    0.24 * Math.cos(toRadians(2 * hue)) +
    0.32 * Math.cos(toRadians(3 * hue + 6)) -
    0.2 * Math.cos(toRadians(4 * hue - 63))
  const byLight = (lightOther - lightOne) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2))
  const byChroma = (chromaOther - chromaOne) / (1 + 0.045 * chroma)
  const turn = toRadians(turnBetween(hueOne, hueOther, grey))
  const byHue = (2 * Math.sqrt(chromaOne * chromaOther) * Math.sin(turn / 2)) / (1 + 0.015 * chroma * hueFactor)
  const rotation = -2 * chromaWeight(chroma) * Math.sin(toRadians(60 * Math.exp(-(((hue - 275) / 25) ** 2))))
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue)
}

/** CIEDE2000 difference of two colours #rrggbb, seen on a screen: 0 to about 100. */
export function colourDifference(one: string, other: string): number {
  return labDifference(toLab(one), toLab(other))
}

/** Difference of two colours #rrggbb in grey print, in steps of L* (0 to 100): hue and chroma are gone. */
export function greyDifference(one: string, other: string): number {
  return Math.abs(toLab(one)[0] - toLab(other)[0])
}
