export const FILLED_IN: string
export function asInPrint(text: string): string
