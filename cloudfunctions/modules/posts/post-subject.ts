/** Names in the staff log the household whose post a command is about. */
export const postSubject = { kind: 'household', field: 'householdId' }
