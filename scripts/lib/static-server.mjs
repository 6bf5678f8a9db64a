// @ts-check
import { createServer } from 'node:http'
import { contentTypeOf } from './content-type.mjs'
import { mustRevalidate, readFileAnswer } from './file-answer.mjs'
import { headersFor } from './header-rules.mjs'
import { isPrivate, parseRequestPath } from './request-path.mjs'
import { headerRulesOf, readSiteFile } from './site-files.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./request-path.mjs').RequestPath} RequestPath */
/** @typedef {import('./file-answer.mjs').Answer} Answer */

/** Headers that describe a file must not be said of the page that replaces it, least of all "keep for ever". */
const ofFileOnly = /^(cache-control|content-(disposition|language|location|type))$/i

/**
 * A server for the built site that answers as a static host does: folders end in a slash, unknown addresses get the
 * reader's 404 page, `_headers` is applied, compressed files are used. It reads the disk at every request, so a new
 * build is served at once.
 * @param {{ root: string, basePath?: string }} site root: the built folder; basePath: "" or like "/atlas"
 * @returns {import('node:http').Server}
 * @throws {Error} when `_headers` cannot be understood
 */
export function createSiteServer({ root, basePath = '' }) {
  const readRules = headerRulesOf(root)
  readRules()
  return createServer(async (request, response) => {
    try {
      const target = parseRequestPath(request.url ?? '/', basePath)
      const answer = await answerTo(request, target, root)
      // What is not there gets the rules of the page that stands in for it, such as the policy, and may not be framed.
      const isFound = typeof target !== 'string' && answer.status !== 404
      send(request, response, answer, headersFor(readRules(), isFound ? target.path : `${basePath}/404.html`))
    } catch (error) {
      console.error(error)
      send(request, response, plainAnswer(500, 'The server failed; its terminal says why.'), [])
    }
  })
}

/**
 * @param {Request} request
 * @param {RequestPath | 'malformed' | 'elsewhere'} target
 * @param {string} root
 * @returns {Promise<Answer>}
 */
async function answerTo(request, target, root) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainAnswer(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' })
  }
  if (target === 'malformed') return plainAnswer(400, 'This address cannot be read.')
  if (target === 'elsewhere') return notFound(root, [])
  const { segments, isFolder, folderAddress } = target
  if (isPrivate(segments)) return notFound(root, segments)
  const file = isFolder ? [...segments, 'index.html'] : segments
  const answer = await readFileAnswer(request.headers, root, file)
  if (answer) return answer
  if (!isFolder && (await readSiteFile(root, [...segments, 'index.html']))) {
    return plainAnswer(308, `Moved to ${folderAddress}`, { Location: folderAddress, 'Cache-Control': mustRevalidate })
  }
  return notFound(root, segments)
}

/**
 * The 404 page of the first folder (the language) if it has one, else the site's.
 * @param {string} root
 * @param {readonly string[]} segments
 * @returns {Promise<Answer>}
 */
async function notFound(root, segments) {
  const [language] = segments
  const isLanguage = language !== undefined && !isPrivate([language])
  const body =
    (isLanguage ? await readSiteFile(root, [language, '404.html']) : undefined) ??
    (await readSiteFile(root, ['404.html']))
  if (!body) return plainAnswer(404, 'There is no such page.')
  return { status: 404, headers: { 'Content-Type': contentTypeOf('404.html'), 'Cache-Control': mustRevalidate }, body }
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plainAnswer(status, text, headers = {}) {
  return {
    status,
    headers: { 'Content-Type': contentTypeOf('answer.txt'), ...headers },
    body: Buffer.from(`${text}\n`),
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Answer} answer
 * @param {[name: string, value: string][]} rules
 */
function send(request, response, { status, headers, body }, rules) {
  response.statusCode = status
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  for (const [name, value] of rules) {
    if (status !== 200 && status !== 304 && ofFileOnly.test(name)) continue
    response.setHeader(name, value)
  }
  if (status === 304) {
    response.removeHeader('Content-Type')
    response.removeHeader('Content-Encoding')
    response.end()
    return
  }
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
