import { figuresOnPhone } from './figures/on-phone'

/** What a worker reads on the phone of what came of a month. Served by cloudfunctions/figures. */
export const figures = figuresOnPhone
