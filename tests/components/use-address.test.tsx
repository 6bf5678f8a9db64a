// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readQuery, useAddress } from '../../components/ui/use-address.ts'
import { comeTo } from './real-data.ts'

const shown = () => window.location.search

beforeEach(() => {
  vi.useFakeTimers()
  comeTo('/en/compare/?q=a')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const open = () => renderHook(() => useAddress()).result
const type = (address: ReturnType<typeof open>, query: string) =>
  act(() => {
    address.current.change(query, 'replace')
  })
const choose = (address: ReturnType<typeof open>, query: string) =>
  act(() => {
    address.current.change(query, 'push')
  })

describe('the address while the reader types', () => {
  it('is known at once, and the browser is told once, after a rest', () => {
    const write = vi.spyOn(History.prototype, 'replaceState')
    const address = open()
    const word = 'offshore partners'
    for (const end of [...word].keys()) type(address, `?q=${encodeURIComponent(word.slice(0, end + 1))}`)
    expect(address.current.query).toBe('?q=offshore%20partners')
    expect(readQuery()).toBe('?q=offshore%20partners')
    expect(shown()).toBe('?q=a')
    vi.advanceTimersByTime(1000)
    expect(shown()).toBe('?q=offshore%20partners')
    expect(readQuery()).toBe('?q=offshore%20partners')
    expect(write).toHaveBeenCalledTimes(1)
  })

  it.each(['pointerdown', 'pagehide'])('is told to the browser before a %s', (name) => {
    const address = open()
    type(address, '?q=ab')
    window.dispatchEvent(new Event(name))
    expect(shown()).toBe('?q=ab')
  })

  it('is told to the browser when the page that asked for it is gone', () => {
    const { result, unmount } = renderHook(() => useAddress())
    type(result, '?q=ab')
    unmount()
    expect(shown()).toBe('?q=ab')
  })

  it('stands in the entry before a choice that follows, so that Back returns to it', () => {
    const entries: (string | URL | null | undefined)[] = []
    for (const method of ['pushState', 'replaceState'] as const) {
      vi.spyOn(History.prototype, method).mockImplementation((_state, _title, url) => void entries.push(url))
    }
    const address = open()
    type(address, '?q=ab')
    choose(address, '?q=ab&diff=1')
    vi.advanceTimersByTime(1000)
    expect(entries).toEqual(['/en/compare/?q=ab', '/en/compare/?q=ab&diff=1'])
  })

  it('does not follow the reader who goes back before it was written', () => {
    const address = open()
    type(address, '?q=ab')
    act(() => {
      // What the browser does for Back: the other entry's address, then the event.
      comeTo('/en/compare/?q=before')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(address.current.query).toBe('?q=before')
    vi.advanceTimersByTime(1000)
    expect(shown()).toBe('?q=before')
  })
})
