/** What a framed page and the script on the page around it (public/embed.js) say to each other. */
const heightMessage = 'talent-gap-atlas:height'
const askMessage = 'talent-gap-atlas:ask'

/**
 * The only script of a page made for frames. It tells the page around it how high its content is: at first, whenever
 * that changes, and when asked. A theme named in the address (?theme=dark) counts more than the reader's system, since
 * it is that of the page around it.
 */
export function startFrame(win: Window): void {
  const root = win.document.documentElement
  const theme = new URLSearchParams(win.location.search).get('theme')
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme
  const { parent } = win
  if (parent === win) return
  // To any origin: who frames the page is not known, and its height is no secret.
  const tell = () =>
    parent.postMessage({ type: heightMessage, height: Math.ceil(root.getBoundingClientRect().height) }, '*')
  new ResizeObserver(tell).observe(root)
  win.addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === askMessage) tell()
  })
}
