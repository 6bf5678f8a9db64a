/** Red, green and blue of sRGB without its transfer curve, each 0 to 1. */
export type LinearRgb = readonly [number, number, number]
/** CIE L*a*b* under D65: lightness 0 to 100, green to red, blue to yellow. */
export type Lab = readonly [number, number, number]
export type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb]

/** A matrix applied to a column of three. */
export function multiply(matrix: Matrix, [x, y, z]: LinearRgb): LinearRgb {
  const [first, second, third] = matrix
  return [
    first[0] * x + first[1] * y + first[2] * z,
    second[0] * x + second[1] * y + second[2] * z,
    third[0] * x + third[1] * y + third[2] * z,
  ]
}

/** Linear sRGB to CIE XYZ under D65 (IEC 61966-2-1). */
export const xyzOfRgb: Matrix = [
  [0.4123908, 0.3575843, 0.1804808],
  [0.212639, 0.7151687, 0.0721923],
  [0.0193308, 0.1191948, 0.9505322],
]

/** Parts of #rrggbb, by the curve of sRGB (IEC 61966-2-1). Throws when the text is no such colour. */
export function toLinearRgb(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`toLinearRgb: ${hex} is not a colour of the form #rrggbb`)
  const part = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** #rrggbb of linear parts; what lies outside the screen's range is cut to it. */
export function toHex(colour: LinearRgb): string {
  const parts = colour.map((part) => {
    const value = Math.min(1, Math.max(0, part))
    const curved = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

/** CIE 1976 L*a*b* of #rrggbb; the white of the screen is 100, 0, 0. */
export function toLab(hex: string): Lab {
  const white = multiply(xyzOfRgb, [1, 1, 1])
  const colour = multiply(xyzOfRgb, toLinearRgb(hex))
  const bend = (place: 0 | 1 | 2) => {
    const share = colour[place] / white[place]
    return share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29
  }
  return [116 * bend(1) - 16, 500 * (bend(0) - bend(1)), 200 * (bend(1) - bend(2))]
}
