/** A letter as a mailto address (RFC 6068): percent-escaped, lines ended by CR LF. */
export function toMailLink(to: string, { subject, lines }: { subject: string; lines: readonly string[] }): string {
  return `mailto:${to}?subject=${escape(subject)}&body=${escape(lines.join('\r\n'))}`
}

/** Parentheses and apostrophes too: mail programs that find the address in a text end it there. */
const escape = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
