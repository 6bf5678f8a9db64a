import { webAddress } from '../schema/id.ts'

/** The address as it is; throws unless it is absolute and of the web, so that a frame never runs "javascript:". */
export function requireAddress(address: string): string {
  if (webAddress.safeParse(address).success) return address
  throw new Error(`requireAddress: ${JSON.stringify(address)} is not an absolute web address`)
}

/** A length in CSS pixels as text; throws unless it is a whole number above 0. */
export function requireLength(pixels: number): string {
  if (Number.isSafeInteger(pixels) && pixels > 0) return String(pixels)
  throw new Error(`requireLength: ${pixels} is not a whole number of pixels`)
}
