// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { themeSwitch } from '../../lib/site/theme-switch.ts'
import { added, closePage, find, openPage, press } from './page.ts'

const body = `
  <a id="language" href="/ja/compare/" data-switch-language>日本語</a>
  <button data-switch-theme><svg id="icon"></svg></button>`

let systemIsDark = false
beforeEach(() => {
  systemIsDark = false
  window.localStorage.clear()
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('dark') && systemIsDark }))
})
afterEach(closePage)

const theme = () => document.documentElement.dataset['theme']

describe('the switch between light and dark', () => {
  it('turns a light page dark and back, and remembers it', () => {
    openPage(body)
    press('[data-switch-theme]')
    expect([theme(), window.localStorage.getItem('theme')]).toEqual(['dark', 'dark'])
    press('#icon')
    expect([theme(), window.localStorage.getItem('theme')]).toEqual(['light', 'light'])
  })

  it('starts from what the system prefers', () => {
    systemIsDark = true
    openPage(body)
    press('[data-switch-theme]')
    expect(theme()).toBe('light')
  })

  it('works for this page where nothing may be stored', () => {
    openPage(body)
    vi.stubGlobal('localStorage', undefined)
    expect(() => press('[data-switch-theme]')).not.toThrow()
    expect(theme()).toBe('dark')
  })

  it('wakes nothing', () => {
    openPage(body)
    press('[data-switch-theme]')
    expect(added()).toEqual([])
  })

  it('is applied before the first paint by the inline script', () => {
    window.localStorage.setItem('theme', 'dark')
    window.eval(themeSwitch)
    expect(theme()).toBe('dark')
  })
})

describe('the link to the other language', () => {
  it.each(['pointerover', 'focusin', 'click'])('keeps query and fragment on %s', (kind) => {
    openPage(body, '/en/compare/?diff=1#row-time-zone')
    const link = find<HTMLAnchorElement>('#language')
    link.addEventListener('click', (event) => event.preventDefault())
    link.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))
    expect(link.getAttribute('href')).toMatch(/\/ja\/compare\/\?diff=1#row-time-zone$/)
  })

  it('follows an address that has changed since, and goes back to none', () => {
    openPage(body, '/en/compare/?diff=1#row-time-zone')
    find('#language').dispatchEvent(new Event('focusin', { bubbles: true }))
    window.history.replaceState(null, '', '/en/compare/')
    find('#language').dispatchEvent(new Event('focusin', { bubbles: true }))
    expect(find<HTMLAnchorElement>('#language').href).toMatch(/\/ja\/compare\/$/)
  })
})
