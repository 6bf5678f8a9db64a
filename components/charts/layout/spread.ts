/** Places pushed apart downwards, then back up when they leave the frame; order is kept. */
export function spread(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const out = [...places]
  let previous = -Infinity
  for (const index of order) {
    out[index] = Math.max(out[index] ?? 0, previous + gap, top)
    previous = out[index]
  }
  let next = Infinity
  for (const index of order.reverse()) {
    out[index] = Math.min(out[index] ?? 0, next - gap, bottom)
    next = out[index]
  }
  return out
}

/** Years that get a text: as many as fit, always the first and the last. */
export function selectYearTexts(years: readonly number[], room: number, textWidth: number): Set<number> {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  const perYear = room / Math.max(1, last - first)
  for (const step of [1, 2, 3, 4, 5, 6, 10, 20]) {
    const shown = years.filter((year) => (last - year) % step === 0)
    const fits = shown.every((year, index) => index === 0 || (year - (shown[index - 1] ?? year)) * perYear >= textWidth)
    if (!fits) continue
    const clear = shown[0] === first || ((shown[0] ?? first) - first) * perYear >= textWidth
    return new Set(clear ? [first, ...shown] : shown)
  }
  return new Set([first, last])
}
