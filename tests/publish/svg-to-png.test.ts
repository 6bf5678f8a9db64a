import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pictureFonts } from '../../lib/publish/picture-fonts.ts'
import { svgToPng } from '../../lib/publish/svg-to-png.ts'

const drawing = (inside: string, width = 1200, height = 630) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`
const label = (text: string, family: string = pictureFonts.sans, weight = 400) =>
  drawing(
    `<text x="10" y="100" font-family="${family}" font-weight="${weight}" font-size="100">${text}</text>`,
    420,
    140,
  )

/** Dark pixels of a label: its whole as text, and the share in a part of the em square of its first character. */
async function inkOf(svg: string) {
  const { data, info } = await sharp(await svgToPng(svg, 420, 140))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const isDark = (x: number, y: number) => (data[y * info.width + x] ?? 255) < 128
  const share = (left: number, top: number, right: number, bottom: number) => {
    let dark = 0
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (isDark(10 + x, 12 + y)) dark++
    return dark / ((right - left) * (bottom - top))
  }
  return { pixels: data.toString('base64'), share }
}

afterEach(() => vi.unstubAllEnvs())

describe('Japanese in a picture', () => {
  test('has the shapes of its characters', async () => {
    const one = await inkOf(label('一'))
    expect(one.share(10, 40, 90, 60), 'the bar of 一').toBeGreaterThan(0.2)
    expect(one.share(0, 0, 100, 30) + one.share(0, 70, 100, 100), 'above and below 一').toBe(0)

    const mouth = await inkOf(label('口'))
    expect(mouth.share(30, 30, 70, 65), 'inside 口').toBe(0)
    for (const [side, share] of Object.entries({
      left: mouth.share(5, 30, 25, 65),
      right: mouth.share(75, 30, 95, 65),
      top: mouth.share(30, 5, 70, 25),
      bottom: mouth.share(30, 70, 70, 95),
    }))
      expect(share, `${side} of 口`).toBeGreaterThan(0.2)

    const person = await inkOf(label('人'))
    expect(person.share(40, 10, 60, 40), 'the head of 人').toBeGreaterThan(0.2)
    expect(person.share(0, 0, 30, 40) + person.share(70, 0, 100, 40), 'beside the head of 人').toBe(0)
    expect(person.share(42, 75, 58, 95), 'between the legs of 人').toBe(0)
  })

  test('differs from the boxes, or nothing, that a machine without fonts draws', async () => {
    const svg = label('人材不足')
    const ours = await inkOf(svg)
    expect(drawWithoutFonts(svg)).not.toBe(ours.pixels)
    // The same way of drawing, with the fonts, gives the same pixels: the difference is the fonts' alone.
    expect(drawElsewhere(svg, process.env['FONTCONFIG_FILE'] ?? '')).toBe(ours.pixels)
  })

  test('differs from character to character', async () => {
    const characters = [...'人材不足需要供給年度推計万円ハバパはばぱ、。「」（）―ー～→']
    const pictures = await Promise.all(characters.map(async (text) => (await inkOf(label(text))).pixels))
    expect(new Set(pictures).size).toBe(characters.length)
  })
})

describe('the fonts of a picture', () => {
  test('have a bold that is bolder', async () => {
    const regular = await inkOf(label('需要'))
    const bold = await inkOf(label('需要', pictureFonts.sans, 700))
    expect(bold.share(0, 0, 200, 110)).toBeGreaterThan(regular.share(0, 0, 200, 110) * 1.2)
  })

  test('have a serif of their own for Latin titles, with the sans for the rest', async () => {
    const serif = await inkOf(label('Gap', pictureFonts.serif, 600))
    expect(serif.pixels).not.toBe((await inkOf(label('Gap', pictureFonts.sans, 600))).pixels)
    const fallback = await inkOf(label('人材', pictureFonts.serif, 600))
    expect(fallback.pixels).toBe((await inkOf(label('人材', pictureFonts.sans, 600))).pixels)
  })

  test.each(['Noto Sans CJK JP', 'DejaVu Sans', 'Arial', 'sans-serif'])(
    'are taken even where the drawing names %s',
    async (family) => {
      expect((await inkOf(label('Gap 人材', family))).pixels).toBe((await inkOf(label('Gap 人材'))).pixels)
    },
  )

  test.each([undefined, '/etc/fonts/fonts.conf'])('are asked for when FONTCONFIG_FILE is %s', async (value) => {
    vi.stubEnv('FONTCONFIG_FILE', value)
    await expect(svgToPng(label('人'), 420, 140)).rejects.toThrow(
      /^svgToPng: FONTCONFIG_FILE must be the absolute path of lib\/publish\/fonts\/fonts\.conf .* but it is (not set|\/etc)/,
    )
  })
})

describe('the file of a picture', () => {
  test('has exactly the pixels asked for, from a drawing of any size', async () => {
    for (const [width, height] of [
      [1200, 630],
      [800, 420],
      [333, 175],
    ] as const) {
      const png = await svgToPng(drawing('<rect width="9" height="9"/>', width, height), 1200, 630)
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    }
  })

  test('keeps its colours, on white where the drawing is transparent', async () => {
    const png = await svgToPng(drawing('<rect width="600" height="630" fill="#fbfaf7"/>'), 1200, 630)
    const pixels = await sharp(png).removeAlpha().raw().toBuffer()
    expect([...pixels.subarray(0, 3)]).toEqual([0xfb, 0xfa, 0xf7])
    expect([...pixels.subarray(-3)]).toEqual([255, 255, 255])
  })

  test('is the same to the byte each time, and weighs less than 60 kB for a full chart', async () => {
    const lines = Array.from({ length: 12 }, (_, row) => {
      const y = 150 + row * 38
      const points = Array.from({ length: 13 }, (_, column) => `${60 + column * 90},${y + ((row * column * 7) % 60)}`)
      return (
        `<path d="M60 ${y}H1160" stroke="#dcd8ce"/><polyline points="${points.join(' ')}" fill="none" stroke="#b93a26" stroke-width="3"/>` +
        `<text x="70" y="${y}" font-family="${pictureFonts.sans}" font-size="22" fill="#5d5a55">シナリオ${row}：需要の伸び率（推計）${row * 1234}人、2030年度</text>`
      )
    })
    const title = `<text x="60" y="90" font-family="${pictureFonts.sans}" font-weight="700" font-size="44">人材不足は二〇三〇年に七十九万人に達する</text>`
    const svg = drawing(`<rect width="1200" height="630" fill="#fbfaf7"/>${title}${lines.join('')}`)
    const [first, second] = [await svgToPng(svg, 1200, 630), await svgToPng(svg, 1200, 630)]
    expect(first.equals(second)).toBe(true)
    expect(first.length).toBeLessThan(60_000)
  })

  test('is refused when the drawing would be stretched or cannot be read', async () => {
    await expect(svgToPng(drawing('', 400, 400), 1200, 630)).rejects.toThrow(
      'svgToPng: the drawing is 400 x 400, which does not fit 1200 x 630',
    )
    await expect(svgToPng('<svg xmlns="http://www.w3.org/2000/svg" width="9"', 9, 9)).rejects.toThrow(/^svgToPng: /)
  })
})

function drawWithoutFonts(svg: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-no-fonts-'))
  try {
    const file = join(folder, 'fonts.conf')
    writeFileSync(file, `<fontconfig><cachedir>${folder}</cachedir></fontconfig>`)
    return drawElsewhere(svg, file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In a process of its own: fontconfig reads its file once. */
function drawElsewhere(svg: string, fontconfigFile: string): string {
  const program = `
    import sharp from 'sharp'
    const svg = Buffer.from(process.argv[1])
    const png = await sharp(svg).flatten({ background: '#ffffff' }).png({ palette: true, quality: 95, dither: 0, effort: 7 }).toBuffer()
    process.stdout.write((await sharp(png).greyscale().raw().toBuffer()).toString('base64'))`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program, svg], {
    env: { ...process.env, FONTCONFIG_FILE: fontconfigFile },
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  })
  expect(status, stderr).toBe(0)
  return stdout
}
