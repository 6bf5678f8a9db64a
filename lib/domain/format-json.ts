const width = 120

function formatInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${formatInline(member)}`).join(', ')}}`
}

/** JSON as text for version control: what fits into a line stands in one, and the same value is always the same text. */
export function formatJson(value: unknown, indent = ''): string {
  const inline = formatInline(value)
  if (typeof value !== 'object' || value === null || indent.length + inline.length <= width) return inline
  const deeper = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((item) => deeper + formatJson(item, deeper))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${formatJson(member, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}
