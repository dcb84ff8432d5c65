/** The screens and type sizes that everything is tried at. */
export const sizes = [360, 390].flatMap((width) => [1, 1.4, 1.65].map((scale) => ({ width, scale })))
export type Size = (typeof sizes)[number]

/** The hardest one: a narrow phone with the largest type. */
export const hardest: Size = { width: 360, scale: 1.65 }
