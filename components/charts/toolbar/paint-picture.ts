/**
 * An SVG as a PNG of this size in pixels. Rejects when the browser does not draw it. The drawing comes as a data: address,
 * which the content policy allows for images, unlike blob:.
 */
export async function paintPicture(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('paintPicture: this browser gives no canvas')
  pen.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('paintPicture: the canvas gives no picture'))),
      'image/png',
    ),
  )
}
