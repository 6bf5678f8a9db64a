/** What scripts/make-picture-fonts.ts uses of the package, which brings no types. */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt'
    keepFeatures: string[]
    keepAllGlyphs?: boolean
    noHinting: boolean
    noLayoutClosure?: boolean
    dropTables?: string[]
    variationAxes?: Record<string, number>
  }
  function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>
  export = subsetFont
}
