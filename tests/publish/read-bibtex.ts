/** One entry of a BibTeX file. Fields are as BibTeX holds them: outer braces off, TeX commands left. */
export type BibtexEntry = { type: string; name: string; fields: Record<string, string> }

/** Reads one entry as BibTeX does, which counts every brace, escaped or not. Throws on what BibTeX would stumble over. */
export function readBibtex(text: string): BibtexEntry {
  const head = /^@(\w+)\{([^\s,{}"#%'()=~\\]+),\n/.exec(text)
  if (!head) throw new Error(`readBibtex: no entry: ${text}`)
  const [opening, type = '', name = ''] = head
  const fields: Record<string, string> = {}
  let position = opening.length
  for (;;) {
    const field = /\s*(\w+) = /y
    field.lastIndex = position
    const key = field.exec(text)?.[1]
    if (key === undefined) break
    const { value, end } = readValue(text, field.lastIndex)
    if (key in fields) throw new Error(`readBibtex: ${key} twice`)
    fields[key] = value
    if (text[end] !== ',') throw new Error(`readBibtex: no comma after ${key}`)
    position = end + 1
  }
  if (text.slice(position) !== '\n}\n') throw new Error(`readBibtex: left over: ${text.slice(position)}`)
  return { type, name, fields }
}

function readValue(text: string, start: number): { value: string; end: number } {
  if (text[start] !== '{') {
    const value = /^\w+/.exec(text.slice(start))?.[0] ?? ''
    return { value, end: start + value.length }
  }
  let depth = 0
  for (let end = start; end < text.length; end++) {
    if (text[end] === '{') depth++
    if (text[end] === '}' && --depth === 0) return { value: text.slice(start + 1, end), end: end + 1 }
  }
  throw new Error('readValue: braces do not balance')
}

const commands: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** What TeX prints of a field. Throws on a sign that TeX would act on, and on a command it was not taught here. */
export function printTex(field: string): string {
  const printed = field.replace(/\\([a-z]+)\{\}|\\([&%$#_])|[\\~^&%$#_]/g, (whole, command?: string, sign?: string) => {
    const result = sign ?? (command === undefined ? undefined : commands[command])
    if (result === undefined) throw new Error(`printTex: ${whole} is not escaped in ${field}`)
    return result
  })
  return printed
}
