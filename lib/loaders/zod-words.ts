/** 1 entry, 3 entries. */
export const countEntries = (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`

/** A value in a few words, for "found". */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${countEntries(value.length)}`
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    return keys.length === 0
      ? 'an empty object'
      : `an object with ${keys
          .slice(0, 6)
          .map((key) => JSON.stringify(key))
          .join(', ')}`
  }
  const text = JSON.stringify(value)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

const typeNames: Record<string, string> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
}

/** What zod calls a type, in an author's words. */
export const describeType = (type: string): string => typeNames[type] ?? type

function describeKind(value: unknown): string {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  return 'a value'
}

/** Our schemas' messages ("must hold …", "is larger than …: check the unit") as what was expected. */
export function describeRule(message: string, value: unknown): string {
  const kind = describeKind(value)
  const not = /^must not (\w+)(.*)$/.exec(message)
  if (not) return `${kind} that does not ${not[1]}${not[2]}`
  if (message.startsWith('must be like ')) return `${kind} ${message.slice('must be '.length)}`
  if (message.startsWith('must be ')) return message.slice('must be '.length)
  const must = /^must (\w+)(.*)$/.exec(message)
  if (must) return `${kind} that ${must[1]}s${must[2]}`
  const [rule = message] = message.split(': ')
  if (rule.startsWith('is required')) return `a value: it ${rule}`
  if (rule.startsWith('is ')) return `${kind} that is not ${rule.slice('is '.length)}`
  return message.replace(/^give /, '')
}

/** What to do about our schemas' messages: what they say themselves, else the rule turned into an instruction. */
export function toAdvice(message: string): string {
  if (message.startsWith('give ')) return message
  if (message.startsWith('is ')) return message.split(': ')[1] ?? message
  const choice = /exactly one of (.+)$/.exec(message)?.[1]
  if (choice) return `keep one of ${choice}, no more and no less`
  const without = /^must not contain ([^:]+)/.exec(message)?.[1]
  if (without) return `write it without ${without}`
  if (message.startsWith('must run ')) return 'swap the two values'
  const sample = message.startsWith('must be ') ? /"[^"]+"/.exec(message)?.[0] : undefined
  return sample ? `write it in the form ${sample}` : `correct it: it ${message}`
}

/** What an object has of the keys a message names, for rules about several keys. */
export function describeNamed(message: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !message.includes('exactly one of')) return undefined
  const present = [...message.matchAll(/"[^"]+"/g)]
    .map(([name]) => name)
    .filter((name) => Object.hasOwn(value, JSON.parse(name)))
  return present.length > 0 ? present.join(' and ') : 'none of them'
}
