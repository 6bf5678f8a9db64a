// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StopError } from './command.mjs'

/** As in lib/schema/site.ts and lib/site, which cannot be imported before the packages are installed. */
const basePathPattern = /^(\/[a-z0-9-]+)*$/

/**
 * The folder of the host the site lives in: "" or like "/atlas". SITE_URL overrides data/site.json.
 * @param {string} root
 * @param {string | undefined} [siteUrl]
 * @returns {string}
 */
export function readBasePath(root, siteUrl = process.env['SITE_URL']) {
  if (siteUrl) {
    const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined
    const basePath = url?.pathname.replace(/\/+$/, '')
    if (basePath !== undefined && /^https?:$/.test(url?.protocol ?? '') && basePathPattern.test(basePath))
      return basePath
    throw new StopError(
      `SITE_URL must be an address like https://example.org or https://example.org/atlas, not "${siteUrl}".`,
    )
  }
  const file = join(root, 'data', 'site.json')
  if (!existsSync(file)) return ''
  /** @type {{ basePath?: unknown }} */
  const site = JSON.parse(readFileSync(file, 'utf8'))
  const { basePath = '' } = site
  if (typeof basePath === 'string' && basePathPattern.test(basePath)) return basePath
  throw new StopError(`data/site.json: basePath must be "" or like "/atlas", not ${JSON.stringify(basePath)}.`)
}
