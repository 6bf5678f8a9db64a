// @ts-check
import { extname } from 'node:path'

/** Text is UTF-8 everywhere in the site. */
const textTypes = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  // A citation file is YAML; it has no media type of its own.
  '.cff': 'application/yaml',
}

const binaryTypes = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

/** @type {ReadonlyMap<string, string>} */
const contentTypes = new Map([
  ...Object.entries(textTypes).map(([extension, type]) => /** @type {const} */ ([extension, `${type}; charset=utf-8`])),
  ...Object.entries(binaryTypes),
])

/** Files whose name says more than its ending: the feeds of each language. */
const namedTypes = new Map([
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['rss.xml', 'application/rss+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
])

/** @param {string} path */
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/**
 * The Content-Type of a file by its name.
 * @param {string} path
 */
export function contentTypeOf(path) {
  return namedTypes.get(nameOf(path)) ?? contentTypes.get(extname(path).toLowerCase()) ?? 'application/octet-stream'
}

/**
 * Whether hosts are likely to give the file another type, so that a rule must name it.
 * @param {string} path
 */
export function needsTypeRule(path) {
  return namedTypes.has(nameOf(path)) || extname(path) === '.md'
}
