/** A finite number as digits with a point: no grouping, no exponent, and it reads back as the same number. */
export function toPlainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`toPlainNumber: ${value} is not a finite number`)
  const text = String(value)
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!parts) return text
  const [, sign = '', first = '', rest = '', exponent] = parts
  const digits = first + rest
  const point = 1 + Number(exponent)
  // JavaScript writes an exponent only beyond 21 digits, or for six zeros after the point: nothing lies in between.
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`
}
