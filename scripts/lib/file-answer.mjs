// @ts-check
import { createHash } from 'node:crypto'
import { acceptedForms, precompressed } from './accept-encoding.mjs'
import { contentTypeOf } from './content-type.mjs'
import { readSiteFile } from './site-files.mjs'

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */

/** Next names these files by their content. */
const immutable = 'public, max-age=31536000, immutable'
export const mustRevalidate = 'public, max-age=0, must-revalidate'

/**
 * One file of the site, in the smallest form the client accepts.
 * @param {import('node:http').IncomingHttpHeaders} requestHeaders
 * @param {string} root
 * @param {readonly string[]} segments
 * @returns {Promise<Answer | undefined>} undefined when there is no such file
 */
export async function readFileAnswer(requestHeaders, root, segments) {
  const plain = await readSiteFile(root, segments)
  const name = segments.at(-1)
  if (!plain || name === undefined) return undefined
  /** @type {Record<string, string>} */
  const headers = {
    'Content-Type': contentTypeOf(name),
    'Cache-Control': segments[0] === '_next' && segments[1] === 'static' ? immutable : mustRevalidate,
  }
  /** @type {Map<string, Buffer>} */
  const siblings = new Map()
  for (const { encoding, suffix } of precompressed) {
    const sibling = await readSiteFile(root, [...segments.slice(0, -1), `${name}${suffix}`])
    if (sibling) siblings.set(encoding, sibling)
  }
  let body = plain
  if (siblings.size > 0) {
    headers['Vary'] = 'Accept-Encoding'
    for (const { encoding } of acceptedForms(String(requestHeaders['accept-encoding'] ?? ''))) {
      const sibling = siblings.get(encoding)
      if (!sibling) continue
      headers['Content-Encoding'] = encoding
      body = sibling
      break
    }
  }
  // From the content, so that a rebuild of the same site keeps every tag; each compressed form has its own.
  headers['ETag'] = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const isKnown = isTagListed(requestHeaders['if-none-match'], headers['ETag'])
  return { status: isKnown ? 304 : 200, headers, body }
}

/**
 * @param {string | undefined} header If-None-Match
 * @param {string} tag
 */
function isTagListed(header = '', tag) {
  return header.split(',').some((item) => ['*', tag, `W/${tag}`].includes(item.trim()))
}
