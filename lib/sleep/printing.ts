/**
 * On paper a page says its address at the foot; this adds the query by which it shows what is printed. The fragment stays
 * out: it leads to a place within the page, and is where a reader's own entries may live.
 */
export function startPrinting(doc: Document, win: Window): void {
  win.addEventListener('beforeprint', () => {
    const line = doc.querySelector('[data-printed-address]')
    const [address] = line?.textContent.split('?') ?? []
    if (line && address !== undefined) line.textContent = `${address}${win.location.search}`
  })
}
