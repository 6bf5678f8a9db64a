/**
 * The families of lib/publish/fonts, for `font-family` in drawings that become pictures. They carry names of their own, so
 * that no font of the machine is taken instead.
 */
export const pictureFonts = {
  /** Japanese and Latin; weights 400 and 700. */
  sans: 'Atlas Picture Sans',
  /** Latin titles; the one weight 600. What it lacks is drawn in the sans. */
  serif: 'Atlas Picture Serif',
} as const
