// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { usualChromePlaces } from '../../scripts/lib/chrome-places.mjs'
import { findChrome } from '../../scripts/lib/chrome.mjs'

/** A Linux machine with these programs; what installing adds is given beside. */
function machine({
  programs = [] as string[],
  CHROME_PATH = undefined as string | undefined,
  playwright = undefined as string | undefined,
  apt = undefined as string | undefined,
}) {
  const present = new Set(programs)
  const said: string[] = []
  return {
    said,
    env: { PATH: '/usr/bin:/home/me/bin', ...(CHROME_PATH !== undefined && { CHROME_PATH }) },
    platform: 'linux' as const,
    isBrowser: (path: string) => present.has(path),
    playwrightPath: () => '/cache/pw/chrome',
    installWithPlaywright: async () => void (playwright && present.add(playwright)),
    installWithApt: apt === undefined ? undefined : async () => void present.add(apt),
    say: (message: string) => void said.push(message),
  }
}

describe('finding a browser', () => {
  test('CHROME_PATH goes before everything', async () => {
    const found = await findChrome(machine({ programs: ['/mine', '/usr/bin/google-chrome'], CHROME_PATH: '/mine' }))
    expect(found).toEqual({ path: '/mine', from: 'CHROME_PATH' })
  })

  test('a CHROME_PATH that does not run is said, and not replaced in silence', async () => {
    await expect(findChrome(machine({ programs: ['/usr/bin/chromium'], CHROME_PATH: '/wrong' }))).rejects.toThrow(
      'CHROME_PATH is "/wrong", which does not run.',
    )
  })

  test("the system's browser goes before Playwright's, and is named", async () => {
    const here = machine({ programs: ['/cache/pw/chrome', '/home/me/bin/chromium'] })
    expect((await findChrome(here)).path).toBe('/home/me/bin/chromium')
    expect(here.said).toEqual(['Browser: /home/me/bin/chromium (already on this machine)'])
  })

  test("then Playwright's, then installing with Playwright, then with apt", async () => {
    expect((await findChrome(machine({ programs: ['/cache/pw/chrome'] }))).from).toBe(
      "Playwright's own, installed earlier",
    )
    expect((await findChrome(machine({ playwright: '/cache/pw/chrome' }))).from).toBe('npx playwright install chromium')
    expect(await findChrome(machine({ apt: '/usr/bin/chromium' }))).toEqual({
      path: '/usr/bin/chromium',
      from: 'apt-get install chromium',
    })
  })

  test('when none can be had it says what to do', async () => {
    await expect(findChrome(machine({}))).rejects.toThrow('Install Google Chrome or Chromium, or set CHROME_PATH')
  })

  test('the usual places of macOS and Windows are known', () => {
    expect(usualChromePlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(usualChromePlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
  })
})
