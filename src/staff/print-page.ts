/** WeChat has no printer. */
export const canPrint = false

/** Never called where `canPrint` is false. */
export function printPage() {}
