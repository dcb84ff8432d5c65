/** A browser reaches no calendar. */
export const canAddToCalendar = false

/** Never called where `canAddToCalendar` is false. */
export async function addToCalendar() {}
