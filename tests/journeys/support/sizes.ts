/** The screens and type sizes that every page is tried at. */
export const widths = [360, 390]
export const scales = [1, 1.4, 1.65]

export type Size = { width: number; scale: number }

/** The hardest one: a narrow phone with the largest type. */
export const hardest: Size = { width: 360, scale: 1.65 }

/** What most people hold. */
export const usual: Size = { width: 390, scale: 1 }
