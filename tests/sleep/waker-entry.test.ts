// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
})

it('wakes the page with the scripts named on its own element', async () => {
  const me = document.createElement('script')
  me.dataset['scripts'] = '/one.js'
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(me)
  window.history.replaceState(null, '', '/en/compare/?diff=1')
  await import('../../lib/sleep/waker-entry.ts')
  expect([...document.head.querySelectorAll('script')].map((script) => script.getAttribute('src'))).toEqual(['/one.js'])
})

it('does nothing where it is not a script of the page', async () => {
  document.head.innerHTML = ''
  await import('../../lib/sleep/waker-entry.ts')
  expect(document.head.querySelectorAll('script')).toHaveLength(0)
})
