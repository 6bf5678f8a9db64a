/**
 * Signs that may not part from the word beside them. Browsers break a line before and after a button, even between it and
 * a bracket, a comma or "’s", so such signs stand with it in a box that does not break.
 */
const opening = /[「『（〈《【([“‘]+$/
const closing = /^(?:[’']s(?![a-z]))?[、。，．・：；！？…」』）〉》】,.;:!?)\]”’/%％]*/

/** The signs at the end of a text that belong to what follows; empty when there are none. */
export const openingSigns = (before: string): string => opening.exec(before)?.[0] ?? ''

/** The signs at the beginning of a text that belong to what stands before; empty when there are none. */
export const closingSigns = (after: string): string => closing.exec(after)?.[0] ?? ''
