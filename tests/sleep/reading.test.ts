// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startReading } from '../../lib/sleep/reading.ts'

const sections = ['policy', 'roles', 'visas']
const article = `
  <nav class="toc"><ol>${sections.map((id) => `<li><a href="#${id}">${id}</a></li>`).join('')}</ol></nav>
  ${sections.map((id) => `<h2 id="${id}">${id}</h2><a class="anchor" href="#${id}"><b>#</b></a>`).join('')}
  <p id="late" data-due="2027-05-20" hidden>Check again</p>
  <p id="link-copied" role="status" data-done="Copied" data-failed="See the address"></p>`

const listening = [window, document].map((target) => ({ target, listen: target.addEventListener.bind(target) }))
let stop: () => void = () => undefined

/** Opens the article with its headings at these heights, and starts the waker's part. */
function open(tops: readonly number[], { height = 900, page = 5000, scrolled = 1000, body = article } = {}): void {
  document.body.innerHTML = body
  vi.stubGlobal('innerHeight', height)
  scrollTo(tops, scrolled)
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(page)
  const heard: [EventTarget, string, EventListenerOrEventListenerObject][] = []
  for (const { target, listen } of listening) {
    vi.spyOn(target, 'addEventListener').mockImplementation((...args: Parameters<EventTarget['addEventListener']>) => {
      const [kind, listener] = args
      if (!listener) return
      heard.push([target, kind, listener])
      listen(kind, listener, args[2])
    })
  }
  startReading(document, window)
  stop = () => heard.forEach(([target, kind, listener]) => target.removeEventListener(kind, listener))
}

function scrollTo(tops: readonly number[], scrolled = 1000): void {
  vi.stubGlobal('scrollY', scrolled)
  sections.forEach((id, index) => {
    const heading = document.getElementById(id)
    if (heading) heading.getBoundingClientRect = () => new DOMRect(0, tops[index] ?? 0, 600, 30)
  })
}

const current = () => [...document.querySelectorAll('[aria-current="true"]')].map((link) => link.textContent)
const said = () => document.getElementById('link-copied')?.textContent
const press = (selector: string, more: MouseEventInit = {}) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-05-20T12:00:00Z') })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the contents of an article', () => {
  it('mark the section whose heading has come to the top, and only it', () => {
    open([-800, 40, 700])
    expect(current()).toEqual(['roles'])
  })

  it('mark the first before any heading has come so far', () => {
    open([400, 1200, 2000], { scrolled: 0 })
    expect(current()).toEqual(['policy'])
  })

  it('do not mark the next section while it is only in sight', () => {
    open([16, 150, 700])
    expect(current()).toEqual(['policy'])
  })

  it('follow the reader, once for each frame', () => {
    open([16, 800, 1600])
    scrollTo([-1800, -900, 20])
    const asked = vi.spyOn(window, 'requestAnimationFrame')
    window.dispatchEvent(new Event('scroll'))
    window.dispatchEvent(new Event('scroll'))
    expect(asked).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(20)
    expect(current()).toEqual(['visas'])
    scrollTo([-900, 10, 900])
    window.dispatchEvent(new Event('resize'))
    vi.advanceTimersByTime(20)
    expect(current()).toEqual(['roles'])
  })

  it('mark the last section at the end of the page, however short it is', () => {
    open([-900, -100, 500], { height: 900, page: 3000, scrolled: 2099 })
    expect(current()).toEqual(['visas'])
  })

  it('do not take a page that need not scroll for one read to its end', () => {
    open([100, 200, 300], { height: 900, page: 900, scrolled: 0 })
    expect(current()).toEqual(['policy'])
  })

  it('scroll a long list along with the reader', () => {
    open([16, 800, 1600])
    const toc = document.querySelector<HTMLElement>('.toc')
    vi.spyOn(toc as HTMLElement, 'clientHeight', 'get').mockReturnValue(400)
    vi.spyOn(document.querySelectorAll<HTMLElement>('.toc a')[2] as HTMLElement, 'offsetTop', 'get').mockReturnValue(
      700,
    )
    scrollTo([-1800, -900, 20])
    window.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(20)
    expect(toc?.scrollTop).toBe(500)
  })

  it('need not be there, nor have entries', () => {
    expect(() => open([], { body: '<p>About</p>' })).not.toThrow()
    stop()
    expect(() => open([], { body: '<nav class="toc"></nav>' })).not.toThrow()
  })
})

describe('the banner of an article whose figures are due for a check', () => {
  const shown = () => document.getElementById('late')?.hidden === false

  it('stays away until that day is past, and then shows', () => {
    open([])
    expect(shown()).toBe(false)
    stop()
    vi.setSystemTime(new Date('2027-05-21T00:00:01Z'))
    open([])
    expect(shown()).toBe(true)
  })
})

describe('the link of a heading', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) => {
    const written = vi.fn(writeText)
    vi.stubGlobal('navigator', { clipboard: { writeText: written } })
    return written
  }
  const settle = () => vi.advanceTimersByTimeAsync(0)

  it('is copied whole, said so politely for a while, and still leads there', async () => {
    const written = clipboard(() => Promise.resolve())
    open([])
    expect(press('[href="#roles"] b')).toBe(true)
    await settle()
    expect(written).toHaveBeenCalledExactlyOnceWith(new URL('#roles', window.location.href).href)
    expect(said()).toBe('Copied')
    await vi.advanceTimersByTimeAsync(4000)
    expect(said()).toBe('')
  })

  it('says where else it is when it cannot be copied', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')))
    open([])
    press('a.anchor')
    await settle()
    expect(said()).toBe('See the address')
    stop()
    vi.stubGlobal('navigator', {})
    open([])
    press('a.anchor')
    expect(said()).toBe('See the address')
  })

  it('is left to the browser when it is to open elsewhere, as are all other links', async () => {
    const written = clipboard(() => Promise.resolve())
    open([])
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) press('a.anchor', { [key]: true })
    press('.toc a')
    await settle()
    expect(written).not.toHaveBeenCalled()
    expect(said()).toBe('')
  })
})
