import { vi } from 'vitest'
import { startWaker } from '../../lib/sleep/waker.ts'

type Listening = [
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
]
type Heard = { target: EventTarget; args: Listening }
const heard: Heard[] = []

/** Opens a page of the given content at an address and starts its waker; what it wakes are one.js and two.js. */
export function openPage(body: string, address = '/en/compare/', scripts = '/one.js /two.js', preload?: string): void {
  window.history.replaceState(null, '', address)
  document.head.innerHTML = ''
  document.body.innerHTML = `${body}<p id="wake-failed" hidden>Could not be loaded</p>`
  for (const target of [document, window]) {
    const listen = target.addEventListener.bind(target)
    vi.spyOn(target, 'addEventListener').mockImplementation((...args: Listening) => {
      heard.push({ target, args })
      listen(...args)
    })
  }
  const me = document.createElement('script')
  me.dataset['scripts'] = scripts
  if (preload !== undefined) me.dataset['preload'] = preload
  startWaker(me, document, window)
  vi.restoreAllMocks()
}

/** Takes the waker off again, so that the next page has only its own. */
export function closePage(): void {
  for (const { target, args } of heard.splice(0)) target.removeEventListener(...args)
  delete document.documentElement.dataset['theme']
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
}

export const added = (): HTMLScriptElement[] => [...document.head.querySelectorAll('script')]
export const addresses = (): string[] => added().map((script) => new URL(script.src).pathname)

export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector)
  if (!element) throw new Error(`find: nothing fits ${selector}`)
  return element
}

/** Presses an element; says whether the browser was left to do what it does by itself. */
export function press(selector: string): boolean {
  return find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

export function pointAt(selector: string, pointerType: 'mouse' | 'touch' | 'pen'): void {
  const event = new MouseEvent('pointerover', { bubbles: true })
  Object.defineProperty(event, 'pointerType', { value: pointerType })
  find(selector).dispatchEvent(event)
}

/** What React's parts tell once they answer, one event for each part. */
export function answer(parts = 1): void {
  for (let part = 0; part < parts; part += 1) window.dispatchEvent(new Event('atlas:awake'))
  vi.runAllTimers()
}
