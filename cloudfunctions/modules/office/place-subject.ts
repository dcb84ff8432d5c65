/** Names in the staff log the street or community that a command is about. */
export const placeSubject = { kind: 'place', field: 'placeId' }
