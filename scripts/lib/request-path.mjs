// @ts-check

/**
 * @typedef {object} RequestPath
 * @property {string[]} segments decoded, below the base path; each is one plain file or folder name
 * @property {boolean} isFolder the address ends in a slash
 * @property {string} path of the whole address, decoded, with the base path: what `_headers` rules are matched against
 * @property {string} folderAddress the same address with a slash at the end, encoded, with its query
 */

/**
 * Reads the target of a request. Nothing it returns can leave the site's folder.
 * @param {string} target as the request line has it
 * @param {string} basePath "" or like "/atlas"
 * @returns {RequestPath | 'malformed' | 'elsewhere'} malformed: no address of a file on any system; elsewhere: none of this site
 */
export function parseRequestPath(target, basePath) {
  // Clients of a proxy send the whole address.
  const local = target.replace(/^https?:\/\/[^/?]*/i, '')
  const queryAt = local.indexOf('?')
  const rawPath = queryAt < 0 ? local : local.slice(0, queryAt)
  const query = queryAt < 0 ? '' : local.slice(queryAt)
  if (!rawPath.startsWith('/')) return 'malformed'

  const names = rawPath.slice(1).split('/').map(decodeName)
  const isFolder = names.at(-1) === ''
  if (isFolder) names.pop()
  /** @type {string[]} */
  const all = []
  for (const name of names) {
    if (name === undefined) return 'malformed'
    // "//host/" must not become a redirect to another host, nor "a//b" a second address of "a/b".
    if (name === '') return 'elsewhere'
    all.push(name)
  }

  const base = basePath.split('/').slice(1)
  if (base.some((name, index) => all[index] !== name)) return 'elsewhere'
  const joined = all.map((name) => `/${name}`).join('')
  return {
    segments: all.slice(base.length),
    isFolder,
    path: isFolder ? `${joined}/` : joined,
    folderAddress: `${all.map((name) => `/${encodeURIComponent(name)}`).join('')}/${query}`,
  }
}

/**
 * Decodes one segment, once. What is encoded twice stays a name with a "%" in it, and there is no such file.
 * @param {string} segment
 * @returns {string | undefined} undefined when it is not the name of a file or folder
 */
function decodeName(segment) {
  try {
    const name = decodeURIComponent(segment)
    const isUnsafe = name === '.' || name === '..' || /[/\\\0]/.test(name)
    return isUnsafe ? undefined : name
  } catch {
    return undefined
  }
}

/**
 * Files that belong to the host or to nobody: settings and dotfiles, except the public /.well-known.
 * @param {readonly string[]} segments
 */
export function isPrivate(segments) {
  const [first = '', ...rest] = segments
  // Any letter case: some file systems do not tell the difference.
  if (/^_(headers|redirects)(\.(br|gz))?$/i.test(first)) return true
  return (first.startsWith('.') && first !== '.well-known') || rest.some((name) => name.startsWith('.'))
}
