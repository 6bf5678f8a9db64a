import { multiply, toHex, toLinearRgb, xyzOfRgb, type LinearRgb, type Matrix } from './colour-space.ts'

/** Ways of seeing colour: all three kinds of cone, or one of them missing. */
export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const
export type Vision = (typeof visions)[number]

/** Machado, Oliveira and Fernandes (2009), table of severity 1.0; for linear RGB. */
const protanopia: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
]
const deuteranopia: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
]

/** Responses of the long, middle and short cones to XYZ: Smith and Pokorny (1975). */
const conesOfXyz: Matrix = [
  [0.15514, 0.54312, -0.03286],
  [-0.15514, 0.45684, 0.03286],
  [0, 0, 0.01608],
]
/** CIE 1931 colour matching at the two lights that look the same with and without short cones, 485 and 660 nm. */
const blueAnchor = multiply(conesOfXyz, [0.05795, 0.1693, 0.6162])
const redAnchor = multiply(conesOfXyz, [0.1649, 0.061, 0])

function invert([a, b, c]: Matrix): Matrix {
  const cross = (one: LinearRgb, other: LinearRgb): LinearRgb => [
    one[1] * other[2] - one[2] * other[1],
    one[2] * other[0] - one[0] * other[2],
    one[0] * other[1] - one[1] * other[0],
  ]
  const [x, y, z] = [cross(b, c), cross(c, a), cross(a, b)]
  const size = a[0] * x[0] + a[1] * x[1] + a[2] * x[2]
  const row = (place: 0 | 1 | 2): LinearRgb => [x[place] / size, y[place] / size, z[place] / size]
  return [row(0), row(1), row(2)]
}

const toCones = (colour: LinearRgb) => multiply(conesOfXyz, multiply(xyzOfRgb, colour))
const rgbOfXyz = invert(xyzOfRgb)
const xyzOfCones = invert(conesOfXyz)
const white = toCones([1, 1, 1])

/**
 * Brettel, Viénot and Mollon (1997): without short cones every colour is seen as the one of the same long and middle
 * response on one of two half planes, which meet in the greys and pass through 485 and 660 nm.
 */
function withoutShortCones(colour: LinearRgb): LinearRgb {
  const [long, middle] = toCones(colour)
  const anchor = middle * white[0] < long * white[1] ? redAnchor : blueAnchor
  const size = white[0] * anchor[1] - white[1] * anchor[0]
  const greyPart = (long * anchor[1] - middle * anchor[0]) / size
  const anchorPart = (middle * white[0] - long * white[1]) / size
  const short = greyPart * white[2] + anchorPart * anchor[2]
  return multiply(rgbOfXyz, multiply(xyzOfCones, [long, middle, short]))
}

/** The colour #rrggbb that shows a reader with full colour vision what one with another vision sees. */
export function simulate(hex: string, vision: Vision): string {
  const colour = toLinearRgb(hex)
  switch (vision) {
    case 'normal':
      return toHex(colour)
    case 'protanopia':
      return toHex(multiply(protanopia, colour))
    case 'deuteranopia':
      return toHex(multiply(deuteranopia, colour))
    case 'tritanopia':
      return toHex(withoutShortCones(colour))
  }
}
