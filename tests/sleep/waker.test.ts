// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { added, addresses, answer, closePage, find, openPage, pointAt, press } from './page.ts'

const body = `
  <a id="outside" href="#top">Elsewhere</a>
  <button id="plain">Not part of it</button>
  <div data-wake>
    <button id="swap"><span id="swap-text">Swap</span></button>
    <label id="differ-label">Only rows that differ <input id="differ" type="checkbox"></label>
    <input id="table" type="radio" name="tab">
    <input id="words" type="search">
    <label id="words-label" for="words">Words</label>
    <a id="inside" href="#table">The table</a>
    <details><summary id="filters">Filters</summary></details>
    <button id="download" popovertarget="panel">Download</button>
    <button id="share" popovertarget="panel" data-press="script">Share</button>
    <div id="panel" popover="auto"></div>
  </div>`

const pressed: string[] = []
const heard = (event: Event) => void (event.target instanceof Element && pressed.push(event.target.id))

beforeEach(() => {
  vi.useFakeTimers()
  pressed.length = 0
})
afterEach(closePage)

/** What React would hear: presses that reach the part. */
const listen = () => find('[data-wake]').addEventListener('click', heard)

describe('a sleeping page', () => {
  beforeEach(() => openPage(body))

  it('loads nothing by itself, nor for what happens outside its interactive parts', () => {
    pointAt('#outside', 'mouse')
    find('#plain').focus()
    expect(press('#plain')).toBe(true)
    expect(added()).toEqual([])
  })

  it.each([
    ['the pointer comes over a part', () => pointAt('#swap', 'mouse')],
    ['a pen comes over a part', () => pointAt('#swap', 'pen')],
    ['the focus comes into a part', () => find('#words').focus()],
    ['a key is pressed in a part', () => find('#swap').dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))],
    ['something is typed in a part', () => find('#words').dispatchEvent(new Event('input', { bubbles: true }))],
    ['a part is pressed', () => press('#swap')],
  ])('wakes when %s', (_, reach) => {
    reach()
    expect(addresses()).toEqual(['/one.js', '/two.js'])
  })

  it('does not wake for a finger that scrolls past', () => {
    pointAt('#swap', 'touch')
    expect(added()).toEqual([])
  })

  it('does not wake for a link or a disclosure that is pressed', () => {
    expect(press('#inside')).toBe(true)
    expect(press('#filters')).toBe(true)
    expect(press('#download')).toBe(true)
    expect(added()).toEqual([])
  })

  it('adds its scripts once, in their order, and lets none overtake another', () => {
    pointAt('#swap', 'mouse')
    find('#words').focus()
    press('#swap')
    expect(addresses()).toEqual(['/one.js', '/two.js'])
    expect(added().map((script) => script.async)).toEqual([false, false])
  })
})

describe('a page opened with a query', () => {
  it('wakes at once', () => {
    openPage(body, '/en/compare/?diff=1')
    expect(addresses()).toEqual(['/one.js', '/two.js'])
  })

  it('sleeps on when there is only a fragment', () => {
    openPage(body, '/en/compare/#row-time-zone')
    expect(added()).toEqual([])
  })
})

describe('a page that imports a chunk as it wakes', () => {
  const hints = () =>
    [...document.head.querySelectorAll('link')].map(({ rel, as, href }) => [rel, as, new URL(href).pathname])
  beforeEach(() => openPage(body, '/en/charts/', '/one.js /two.js', '/chart.js'))

  it('asks for it together with its scripts, once, and not before', () => {
    expect(hints()).toEqual([])
    pointAt('#swap', 'mouse')
    find('#words').focus()
    expect(hints()).toEqual([['preload', 'script', '/chart.js']])
    expect(addresses()).toEqual(['/one.js', '/two.js'])
  })

  it('wakes all the same when that chunk cannot be had', () => {
    listen()
    press('#swap')
    document.head.querySelector('link')?.dispatchEvent(new Event('error'))
    expect(find('#wake-failed').hidden).toBe(true)
    answer()
    expect(pressed).toEqual(['swap'])
  })
})

describe('a page without scripts of its own', () => {
  it('leaves every press to the browser', () => {
    openPage(body, '/en/compare/?diff=1', '')
    expect(press('#swap')).toBe(true)
    expect(added()).toEqual([])
  })
})

describe('what was pressed before the page answers', () => {
  beforeEach(() => {
    openPage(body)
    listen()
  })

  it('is held, and pressed again in order and once when it answers', () => {
    expect(press('#swap-text')).toBe(false)
    expect(press('#table')).toBe(false)
    expect(press('#differ')).toBe(false)
    expect(pressed).toEqual([])
    answer(3)
    expect(pressed).toEqual(['swap', 'table', 'differ'])
    answer()
    expect(pressed).toEqual(['swap', 'table', 'differ'])
  })

  it('changes no box until then, and changes it once', () => {
    press('#differ')
    expect(find<HTMLInputElement>('#differ').checked).toBe(false)
    answer()
    expect(find<HTMLInputElement>('#differ').checked).toBe(true)
  })

  it('presses the box when its label was pressed', () => {
    expect(press('#differ-label')).toBe(false)
    answer()
    expect(pressed).toEqual(['differ'])
    expect(find<HTMLInputElement>('#differ').checked).toBe(true)
  })

  it('leaves a panel to the browser, but not the press that the script answers better', () => {
    expect(press('#download')).toBe(true)
    expect(press('#share')).toBe(false)
    answer()
    expect(pressed).toEqual(['download', 'share'])
  })

  it('leaves links, disclosures and text fields to the browser all the while', () => {
    press('#swap')
    expect([press('#inside'), press('#filters'), press('#words'), press('#words-label')]).toEqual([
      true,
      true,
      true,
      true,
    ])
    answer()
    expect(pressed.filter((id) => id === 'swap')).toHaveLength(1)
  })

  it('waits until every part has told that it answers', () => {
    press('#swap')
    window.dispatchEvent(new Event('atlas:awake'))
    expect(pressed).toEqual([])
    vi.runAllTimers()
    expect(pressed).toEqual(['swap'])
  })

  it('is forgotten for a control that the page no longer shows', () => {
    const swap = find('#swap')
    const clicked = vi.spyOn(swap, 'click')
    press('#swap')
    swap.remove()
    answer()
    expect(clicked).not.toHaveBeenCalled()
  })

  it('goes to the page directly once it answers', () => {
    press('#swap')
    answer()
    expect(press('#table')).toBe(true)
    expect(pressed).toEqual(['swap', 'table'])
  })

  it('leaves a choice from a list to the browser', () => {
    find('[data-wake]').insertAdjacentHTML('beforeend', '<label>From <select id="from"><option>2018</select></label>')
    expect(press('#from')).toBe(true)
  })
})

describe('a page whose scripts cannot be had', () => {
  beforeEach(() => {
    openPage(body)
    listen()
    press('#swap')
  })

  it('says so', () => {
    expect(find('#wake-failed').hidden).toBe(true)
    added()[1]?.dispatchEvent(new Event('error'))
    expect(find('#wake-failed').hidden).toBe(false)
  })

  it('gives presses back to the browser and tries nothing again', () => {
    added()[0]?.dispatchEvent(new Event('error'))
    expect(press('#differ')).toBe(true)
    expect(find<HTMLInputElement>('#differ').checked).toBe(true)
    pointAt('#swap', 'mouse')
    expect(added()).toHaveLength(2)
  })

  it('stays quiet on a page that has no place to say it', () => {
    find('#wake-failed').remove()
    expect(() => added()[0]?.dispatchEvent(new Event('error'))).not.toThrow()
    expect(press('#table')).toBe(true)
  })
})

describe('a drawing that is pressed or read by keys before it can be', () => {
  const drawing =
    '<div data-wake><div id="surface" data-wake-surface tabindex="0"></div><button id="swap"></button></div>'
  const read: string[] = []
  const key = (name: string, more: KeyboardEventInit = {}) =>
    find('#surface').dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    )
  /** From here on, what React would hear of. */
  const hear = () => {
    read.length = 0
    find('#surface').addEventListener('keydown', (event) => read.push(event.key))
    find('#surface').addEventListener('click', (event) => read.push(`press at ${event.clientX}, ${event.clientY}`))
  }
  beforeEach(() => {
    // jsdom has no pointer events.
    vi.stubGlobal('PointerEvent', globalThis.PointerEvent ?? MouseEvent)
    openPage(drawing)
  })

  it('hears of both once it can be read, in their order and at their place', () => {
    find('#surface').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 40, clientY: 7 }))
    expect(key('ArrowRight')).toBe(false)
    expect(addresses()).toEqual(['/one.js', '/two.js'])
    hear()
    answer()
    expect(read).toEqual([])
    window.dispatchEvent(new Event('atlas:ready'))
    vi.runAllTimers()
    expect(read).toEqual(['press at 40, 7', 'ArrowRight'])
  })

  it('leaves other keys to the browser, and all of them once it can be read', () => {
    expect(key('Tab')).toBe(true)
    expect(key('ArrowRight', { altKey: true })).toBe(true)
    window.dispatchEvent(new Event('atlas:ready'))
    expect(key('ArrowRight')).toBe(true)
    hear()
    window.dispatchEvent(new Event('atlas:ready'))
    vi.runAllTimers()
    expect(read).toEqual([])
  })

  it('keeps nothing back when its scripts cannot be had', () => {
    key('End')
    added()[0]?.dispatchEvent(new Event('error'))
    expect(key('End')).toBe(true)
  })
})
