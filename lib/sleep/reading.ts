/**
 * What an article gains from a script: the contents list follows the reader, a banner tells that its figures are due for a
 * check, and the anchor of a heading copies its link. The page is whole without any of it.
 */
export function startReading(doc: Document, win: Window): void {
  const toc = doc.querySelector<HTMLElement>('.toc')
  if (toc) followReader(toc, doc, win)
  for (const banner of doc.querySelectorAll<HTMLElement>('[data-due]')) {
    // Days as texts: 2027-05-20. The page is older than the day it is read on.
    banner.hidden = new Date().toISOString().slice(0, 10) <= (banner.dataset['due'] ?? '')
  }
  const said = doc.getElementById('link-copied')
  if (said) copyAnchors(said, doc, win)
}

/** Height of the line, in pixels from the window's upper edge, that a heading crosses as its section begins to be read. */
const line = 100

/** Marks the one entry of the contents whose section is being read; the first before any is, the last at the page's end. */
function followReader(toc: HTMLElement, doc: Document, win: Window): void {
  const entries = [...toc.querySelectorAll<HTMLAnchorElement>('a')].map((link) => ({
    link,
    heading: doc.getElementById(link.hash.slice(1)),
  }))
  let current: HTMLAnchorElement | undefined
  let waits = false
  const mark = () => {
    waits = false
    const passed = entries.filter(({ heading }) => heading && heading.getBoundingClientRect().top < line)
    // At the end of the page the last section counts, however short it is.
    const isEnd = win.scrollY > 0 && win.innerHeight + win.scrollY >= doc.documentElement.scrollHeight - 2
    const now = ((isEnd ? entries : passed).at(-1) ?? entries[0])?.link
    if (!now || now === current) return
    current?.removeAttribute('aria-current')
    now.setAttribute('aria-current', 'true')
    current = now
    // A list longer than the window scrolls along; that of a phone is no box of its own, so nothing moves there.
    toc.scrollTop = now.offsetTop - toc.clientHeight / 2
  }
  const later = () => {
    if (!waits) win.requestAnimationFrame(mark)
    waits = true
  }
  for (const kind of ['scroll', 'resize', 'hashchange']) win.addEventListener(kind, later, { passive: true })
  mark()
}

/** A press on an anchor goes where it leads, as ever, and copies its address too; what became of that is said politely. */
function copyAnchors(said: HTMLElement, doc: Document, win: Window): void {
  let timer = 0
  const say = (words = '') => {
    win.clearTimeout(timer)
    said.textContent = words
    if (words !== '') timer = win.setTimeout(say, 4000)
  }
  doc.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null
    // With a modifier the reader wants a tab or a window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const { done, failed } = said.dataset
    // Absent where the connection is not secure.
    const clipboard = win.navigator.clipboard as Clipboard | undefined
    if (!clipboard) say(failed)
    else
      void clipboard.writeText(link.href).then(
        () => say(done),
        () => say(failed),
      )
  })
}
