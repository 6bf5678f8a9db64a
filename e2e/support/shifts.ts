import type { Page } from '@playwright/test'

/**
 * Notes every layout shift, also those shortly after an input, which browsers leave out of their sum. The answer is the
 * sum since the last answer: first of the loading page, then of what happened to it.
 */
export async function noteShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const noted: number[] = []
    Object.assign(window, { notedShifts: noted })
    new PerformanceObserver((list) => {
      // TypeScript does not know the entries of layout shifts.
      for (const entry of list.getEntries()) noted.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const { notedShifts } = window as unknown as { notedShifts: number[] }
      return notedShifts.splice(0).reduce((sum, value) => sum + value, 0)
    })
}
