import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Draw = (svg: string, width: number, height: number) => Promise<Buffer>

/** Besides the drawing itself, what decides the bytes of a picture: the fonts, our use of sharp, and sharp. */
const fontsFolder = 'lib/publish/fonts'
const drawers = ['lib/publish/svg-to-png.ts', 'node_modules/sharp/package.json']

let drawersHash: string | undefined

/**
 * The PNG of a drawing, taken from `.cache/pictures` when the same drawing was made with the same fonts before; drawn and
 * kept there otherwise. The folder may be deleted at any time.
 * @param root folder of the project
 * @param draw makes the PNG: svgToPng of lib/publish
 */
export async function keptPicture(
  root: string,
  drawing: { svg: string; width: number; height: number },
  draw: Draw,
): Promise<Buffer> {
  const { svg, width, height } = drawing
  drawersHash ??= hashDrawers(root)
  const folder = join(root, '.cache', 'pictures')
  const name = hash(`${drawersHash}\0${width}\0${height}\0${svg}`)
  const file = join(folder, `${name}.png`)
  if (existsSync(file)) return readFileSync(file)
  const png = await draw(svg, width, height)
  mkdirSync(folder, { recursive: true })
  // Renamed into place, so that a process beside this one never reads half a picture.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, png)
  renameSync(unfinished, file)
  return png
}

function hashDrawers(root: string): string {
  const fonts = readdirSync(join(root, fontsFolder)).sort()
  const files = [...fonts.map((name) => join(fontsFolder, name)), ...drawers]
  const contents = files.map((file) => hash(readFileSync(join(root, file))))
  return hash([process.platform, process.arch, ...contents].join('\0'))
}

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
