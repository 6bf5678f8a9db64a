/** A text as one line: line breaks and control characters, which neither a tag nor an attribute can hold, become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
