import 'server-only'
import sharp from 'sharp'

const fontsFile = 'lib/publish/fonts/fonts.conf'

/**
 * A drawing as a PNG of exactly this size in pixels, on white where it is transparent; the same bytes for the same drawing.
 * Texts need the families of picture-fonts.ts. Throws when the fonts are not set up, the drawing cannot be read, or its
 * proportions are others than those asked for.
 */
export const svgToPng = (svg: string, width: number, height: number): Promise<Buffer> =>
  draw(svg, width, height, { effort: 7, compressionLevel: 9 })

/**
 * The same for a picture of words alone, of which there is one for every article: with its few shades a long search for
 * the best palette and the shortest file would take most of the time and win three per cent.
 */
export const wordsToPng = (svg: string, width: number, height: number): Promise<Buffer> =>
  draw(svg, width, height, { effort: 1, compressionLevel: 6 })

type Search = {
  /** 1 to 10: how long the best palette is looked for. */
  effort: number
  /** 0 to 9: how long the shortest file is. */
  compressionLevel: number
}

async function draw(svg: string, width: number, height: number, search: Search): Promise<Buffer> {
  requirePictureFonts()
  const drawing = Buffer.from(svg)
  try {
    const own = await sharp(drawing).metadata()
    // One pixel of tolerance for sizes that do not divide evenly.
    if (Math.abs(own.width * height - own.height * width) > Math.max(own.width, own.height)) {
      throw new Error(`the drawing is ${own.width} x ${own.height}, which does not fit ${width} x ${height}`)
    }
    return await sharp(drawing)
      .resize(width, height, { fit: 'fill' })
      .flatten({ background: '#ffffff' })
      // A chart has few colours: a palette weighs half; without dither, flat areas stay flat. At quality 95 it leaves out
      // shades of edges that no eye tells apart.
      .png({ palette: true, quality: 95, dither: 0, ...search })
      .toBuffer()
  } catch (error) {
    throw new Error(`svgToPng: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** Without our fonts a machine draws boxes for Japanese, or its own fonts, without an error. */
function requirePictureFonts(): void {
  const configured = process.env['FONTCONFIG_FILE']
  if (configured?.replaceAll('\\', '/').endsWith(`/${fontsFile}`)) return
  throw new Error(
    `svgToPng: FONTCONFIG_FILE must be the absolute path of ${fontsFile} when the process starts, but it is ${configured ?? 'not set'}. ` +
      '"npm run build", "npm run dev" and vitest set it; set it for any other command, such as: ' +
      `FONTCONFIG_FILE="$PWD/${fontsFile}" npx next build`,
  )
}
