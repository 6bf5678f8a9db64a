// @ts-check
import { join } from 'node:path'

/**
 * What a program that draws pictures must find in its environment from the start: fontconfig, inside sharp, reads the
 * variable once, and then knows the fonts of lib/publish/fonts and no others.
 * @param {string} root folder of the project
 */
export function pictureEnvironment(root) {
  return { FONTCONFIG_FILE: join(root, 'lib', 'publish', 'fonts', 'fonts.conf') }
}
