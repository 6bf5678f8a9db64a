import { expect, type Page } from '@playwright/test'

/** Address of the one script a sleeping page loads. */
export const waker = /\/_next\/static\/wake-[0-9a-f]+\.js$/

/** Waits until React answers. */
export async function untilAwake(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-awake', '')
}

/** Until everything a page asks for by itself has come, and a moment more for what it should not ask for. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Query of the present address, decoded as little as the browser does. */
export const queryOf = (page: Page): string => new URL(page.url()).search

/** Path, query and fragment of the present address. */
export function placeOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return `${pathname}${search}${hash}`
}

/** Holds back the scripts a page wakes with until they are let go: what a reader does meanwhile is done before waking. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/_next\/static\/(chunks|flight)\/.*\.js$/, async (route) => {
    await gate
    await route.continue()
  })
  return letGo
}

/** "#1c1d21" as the browser says it of an element. */
export function toRgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)).join(', ')})`
}
