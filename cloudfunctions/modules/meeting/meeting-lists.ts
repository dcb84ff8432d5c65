/** What is to come is read forwards, what is past backwards. */
export const meetingLists = {
  coming: { states: ['draft', 'published'], order: 'asc' },
  past: { states: ['met', 'minuted', 'cancelled'], order: 'desc' },
} as const

export type MeetingList = keyof typeof meetingLists
