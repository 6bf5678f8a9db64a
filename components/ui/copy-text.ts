/** Puts a text into the clipboard; false where the browser forbids it, as without permission or a secure connection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
