/**
 * The code of a frame (lib/publish/embed-code) at a width in pixels; as wide as its place without one. The frame's own
 * attribute is the only one that reads so: quotes in texts are escaped.
 */
export function toWidth(code: string, width: number | undefined): string {
  return width === undefined ? code : code.replace(' width="100%"', ` width="${width}"`)
}
