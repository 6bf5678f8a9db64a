/** Contrast of two colours as the browser says them, "rgb(28, 29, 33)": 1 to 21, by WCAG 2. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(colour: string): number {
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)
  if (!parts) throw new Error(`contrastOf: ${colour} is no colour`)
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
