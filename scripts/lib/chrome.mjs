// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { usualChromePlaces } from './chrome-places.mjs'
import { StopError } from './command.mjs'
import { packageBin } from './package-bin.mjs'
import { projectRoot } from './project.mjs'
import { run } from './run.mjs'

/** @typedef {{ path: string, from: string }} Chrome */

/**
 * The machine, as far as looking for a browser goes. Tests bring their own.
 * @typedef {object} Machine
 * @property {NodeJS.Dict<string>} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} isBrowser whether the program is there and runs
 * @property {() => string | undefined} playwrightPath where Playwright keeps, or would keep, its Chromium
 * @property {(() => Promise<void>) | undefined} installWithPlaywright undefined when Playwright is not installed
 * @property {(() => Promise<void>) | undefined} installWithApt undefined unless we may (root on Debian or Ubuntu)
 * @property {(message: string) => void} say
 */

/**
 * Finds a Chrome or Chromium for the tests, installs one when there is none, and says which was taken.
 * Fonts are nobody's business here: no test may need a Japanese font on the machine.
 * @param {Machine} [machine]
 * @returns {Promise<Chrome>}
 */
export async function findChrome(machine = thisMachine()) {
  const { env, platform, isBrowser, playwrightPath, say } = machine
  const wanted = env['CHROME_PATH']
  if (wanted) {
    // Silently taking another browser than the one asked for would hide the mistake.
    if (!isBrowser(wanted))
      throw new StopError(
        `CHROME_PATH is "${wanted}", which does not run. Correct it, or unset it to let a browser be found.`,
      )
    return taken(say, { path: wanted, from: 'CHROME_PATH' })
  }
  /** @param {string} from */
  const lookInUsualPlaces = (from) => {
    const path = usualChromePlaces(platform, env).find(isBrowser)
    return path === undefined ? undefined : { path, from }
  }
  /** @param {string} from */
  const lookAtPlaywright = (from) => {
    const path = playwrightPath()
    return path !== undefined && isBrowser(path) ? { path, from } : undefined
  }

  const present =
    lookInUsualPlaces('already on this machine') ?? lookAtPlaywright("Playwright's own, installed earlier")
  if (present) return taken(say, present)

  if (machine.installWithPlaywright) {
    say('No Chrome or Chromium found. Trying: npx playwright install chromium')
    await machine.installWithPlaywright()
    const installed = lookAtPlaywright('npx playwright install chromium')
    if (installed) return taken(say, installed)
  }
  if (machine.installWithApt) {
    say('Still no browser. Trying: apt-get update && apt-get install -y chromium')
    await machine.installWithApt()
    const installed = lookInUsualPlaces('apt-get install chromium')
    if (installed) return taken(say, installed)
  }
  throw new StopError(
    'No Chrome or Chromium could be found or installed. Install Google Chrome or Chromium, or set CHROME_PATH to its program, and run the command again.',
  )
}

/**
 * @param {(message: string) => void} say
 * @param {Chrome} chrome
 */
function taken(say, chrome) {
  say(`Browser: ${chrome.path} (${chrome.from})`)
  return chrome
}

/** @returns {Machine} */
function thisMachine(root = projectRoot) {
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
  return {
    env: process.env,
    platform: process.platform,
    isBrowser,
    playwrightPath: () => playwrightPath(root),
    installWithPlaywright: existsSync(join(root, 'node_modules', 'playwright-core'))
      ? async () =>
          void (await run(process.execPath, [packageBin(root, 'playwright-core'), 'install', 'chromium'], {
            cwd: root,
          }))
      : undefined,
    installWithApt: isDebianRoot ? installWithApt : undefined,
    say: console.log,
  }
}

/** @param {string} path */
function isBrowser(path) {
  if (!existsSync(path)) return false
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true
  // Ubuntu's chromium-browser may be a stub that only says "install the snap".
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /chrom/i.test(stdout)
}

/** @param {string} root */
function playwrightPath(root) {
  try {
    // Required by path and late: the package may not be there when this module is loaded.
    /** @type {{ chromium: { executablePath(): string } }} */
    const playwright = createRequire(join(root, 'package.json'))('playwright-core')
    return playwright.chromium.executablePath()
  } catch {
    return undefined
  }
}

async function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', 'chromium'], { env })
}
