import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { expect } from './test'

/** Rules whose outcome hangs on colours: all that a change of theme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block']

type Options = {
  /** Only these rules, in place of all of WCAG 2.2 A and AA and of good practice. */
  rules?: readonly string[]
  /** Only inside this element. */
  within?: string
}

/** What axe finds on the page as it stands, one line for each kind of fault with the places it is in. */
export async function faultsOf(page: Page, { rules, within }: Options = {}): Promise<string[]> {
  // Evaluated by the browser's tools, which no content policy keeps out; once in the life of a document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations, looked } = await page.evaluate(
    async ({ rules, within }) => {
      const injected = (window as unknown as { axe: typeof axe }).axe
      const runOnly: RunOptions['runOnly'] = rules
        ? { type: 'rule', values: [...rules] }
        : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
      // Nodes in order are not described: to name thousands of them takes most of the time. No page of ours holds a frame, or sound.
      const options = { runOnly, resultTypes: ['violations' as const], iframes: false, preload: false }
      const { violations, passes } = await injected.run(within ?? document, options)
      return { violations, looked: passes.map(({ id }) => id) }
    },
    { rules, within },
  )
  // Where nothing was looked at there would be no faults either.
  if (rules) expect(looked.length + violations.length, 'rules with something to look at').toBeGreaterThan(0)
  else if (within === undefined) expect(looked.length, 'rules with something to look at').toBeGreaterThan(10)
  return violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}): ${nodes
        .map((node) => node.target.join(' '))
        .join(', ')
        .slice(0, 400)}`,
  )
}
