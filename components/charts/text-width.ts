/** Width of a text in units, by estimate: full-width characters count one em, the rest a little over half. */
export function estimateTextWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.62
  return ems * size
}
