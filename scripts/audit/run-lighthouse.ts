import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageBin } from '../lib/package-bin.mjs'
import { categories, readLighthouseReport, type LighthouseReport } from './read-report.ts'

const chromeFlags = [
  ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/**
 * One run of Lighthouse as it comes (a mid-range phone on a slow network, simulated) in a browser of its own. Nothing is
 * reported to anybody. Throws when it leaves no report.
 */
async function runOnce(root: string, chromePath: string, address: string): Promise<LighthouseReport> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const file = join(folder, 'report.json')
  const args = [
    ...[packageBin(root, 'lighthouse'), address, '--quiet', '--no-enable-error-reporting'],
    ...['--output=json', `--output-path=${file}`, `--only-categories=${categories.join(',')}`],
    `--chrome-flags=${chromeFlags.join(' ')}`,
  ]
  try {
    const errors = await new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, args, {
        cwd: folder,
        env: { ...process.env, CHROME_PATH: chromePath },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let text = ''
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      child.once('error', reject)
      // A failed run exits with 1 and still writes its report, which says why.
      child.once('close', () => resolve(text))
    })
    return readLighthouseReport(readFile(file, errors))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readFile(file: string, errors: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`runLighthouse: no report was written.\n${errors}`, { cause })
  }
}

/** Runs Lighthouse on a page; once more when the browser did not begin to load it, which happens now and then. */
export async function runLighthouse(root: string, chromePath: string, address: string): Promise<LighthouseReport> {
  const report = await runOnce(root, chromePath, address)
  return report.kind === 'failed' && report.code === 'NO_NAVSTART' ? runOnce(root, chromePath, address) : report
}
