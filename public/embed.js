/*! Fits charts of the Talent Gap Atlas to their height. MIT licence. Reads and sends nothing, sets no cookie. */
;(() => {
  const home = new URL('.', document.currentScript.src)
  const isOurs = ({ src }) => src.startsWith(home.href) && /^[a-z]+\/embed\//.test(src.slice(home.href.length))
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs)
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== home.origin || data?.type !== 'talent-gap-atlas:height' || !(data.height > 0)) return
    const height = Math.min(4000, Math.max(100, Math.ceil(data.height)))
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${height}px`
  })
  // A chart that was there before this script has told its height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'talent-gap-atlas:ask' }, '*')
})()
