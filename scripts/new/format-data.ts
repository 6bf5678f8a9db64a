const width = 120
const isScalar = (value: unknown) => typeof value !== 'object' || value === null

/** On one line, as the rows of a dataset stand. */
export function formatLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatLine).join(', ')}]`
  if (isScalar(value)) return JSON.stringify(value)
  const members = Object.entries(value as object).filter(([, member]) => member !== undefined)
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${formatLine(member)}`).join(', ')}}`
}

/**
 * JSON in the layout of the files under data/, which is Prettier's: each member on a line of its own, a list of plain
 * values on one line where it fits. Members that are undefined are left out. `before` is what stands before it on its line.
 */
export function formatData(value: unknown, indent = '', before = 0): string {
  if (isScalar(value)) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const line = formatLine(value)
    // One more for the comma after it.
    if (value.length === 0 || (value.every(isScalar) && indent.length + before + line.length < width)) return line
    return `[\n${value.map((item) => deeper + formatData(item, deeper)).join(',\n')}\n${indent}]`
  }
  const lines = Object.entries(value as object)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `
      return `${deeper}${name}${formatData(member, deeper, name.length)}`
    })
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}
