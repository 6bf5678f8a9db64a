/** The licence of our texts and compilations, as LICENSE-DATA.md gives it; figures are not ours to license. */
export const licenceOfTexts = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const
