/** Hands a file to the browser to save under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the press: not at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
