/** What the platform says of a resident's words: fit to be shown to a neighbour, or for a worker to look at first. */
export type Verdict = 'passed' | 'look'

export type CheckWords = (text: string) => Promise<Verdict>

/** The seam for WeChat's text check; until it is connected everything passes. */
export const checkWords: CheckWords = () => Promise.resolve('passed')
