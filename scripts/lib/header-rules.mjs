// @ts-check

/**
 * One block of a `_headers` file, the format Netlify and Cloudflare read:
 * a path (`*` stands for anything, `:name` for one segment), then indented `Name: value` lines.
 * @typedef {object} HeaderRule
 * @property {RegExp} pattern
 * @property {{ name: string, value: string | undefined }[]} headers value undefined: the line `! Name` takes back what an earlier rule set
 */

/**
 * @param {string} text content of `_headers`
 * @returns {HeaderRule[]}
 * @throws {Error} for a line that a host would ignore in silence
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  text.split(/\r?\n/).forEach((line, index) => {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) return
    const isHeader = /^\s/.test(line)
    if (!isHeader) {
      if (!content.startsWith('/'))
        throw problem(index, `expected a path that starts with "/" or an indented header, found "${content}"`)
      rules.push({ pattern: toPattern(content), headers: [] })
      return
    }
    const rule = rules.at(-1)
    if (!rule) throw problem(index, `the header "${content}" stands before any path`)
    rule.headers.push(parseHeader(content, index))
  })
  return rules
}

/**
 * @param {string} content
 * @param {number} index
 */
function parseHeader(content, index) {
  const removal = /^!\s*([\w-]+)$/.exec(content)
  if (removal?.[1]) return { name: removal[1], value: undefined }
  const match = /^([\w-]+)\s*:\s*(.+)$/.exec(content)
  if (!match?.[1] || !match[2]) throw problem(index, `expected "Name: value", found "${content}"`)
  return { name: match[1], value: match[2] }
}

/** @param {string} path */
function toPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+')
  return new RegExp(`^${source}$`)
}

/**
 * The headers of all rules that match, in file order. The hosts join a header set twice with a comma, and so does this:
 * a mistake shall show here, not only there.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path of the address, decoded, without query
 * @returns {[name: string, value: string][]}
 */
export function headersFor(rules, path) {
  /** @type {Map<string, [string, string]>} */
  const found = new Map()
  for (const { headers } of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const { name, value } of headers) {
      const key = name.toLowerCase()
      const earlier = found.get(key)
      if (value === undefined) found.delete(key)
      else found.set(key, [name, earlier ? `${earlier[1]}, ${value}` : value])
    }
  }
  return [...found.values()]
}

/**
 * @param {number} index
 * @param {string} message
 */
function problem(index, message) {
  return new Error(`_headers line ${index + 1}: ${message}`)
}
