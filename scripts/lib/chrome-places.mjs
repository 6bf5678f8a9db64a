// @ts-check
import { posix, win32 } from 'node:path'

const linux = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
const macApps = ['Google Chrome', 'Chromium']

/**
 * Where Chrome or Chromium usually is on a system, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.Dict<string>} env
 * @returns {string[]}
 */
export function usualChromePlaces(platform, env) {
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder
        ? [
            win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
          ]
        : [],
    )
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])]
    return macApps.flatMap((app) => folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)))
  }
  const folders = new Set([
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')),
  ])
  return [
    ...linux.flatMap((name) => [...folders].map((folder) => posix.join(folder, name))),
    '/opt/google/chrome/chrome',
  ]
}
