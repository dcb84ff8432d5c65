import { deskOwn } from '@contract/desk'

/** How many steps one after the other a procedure may ask of the database. Submitting is what everybody waits for at the door, and many sit down at once; deleting everything (decision 0006) and publishing minutes (0007) are done once, in an order that is safe to be cut short. An invitation, an absence, and a household's word on its own post take along what has ended (0010); a merge writes two documents. Who looks for a phone is written down between finding and showing; who is muted is looked up and written before the report says so. */
export function stepsMax(name: string) {
  return unlike[name] ?? 3
}

/** The switch of the street is looked up before a place is taken, and what was understood is kept. */
const speaking = { recogniseSound: 4 }
const inviting = { inviteHousehold: 4, inviteWorker: 4, enterAbsence: 4, confirmDuties: 4, hangMyPlacard: 4 }
/** A PC's session is looked up before whoever works at it; a change of a community takes along what has ended there, and what waits for a household goes on after it. A number is claimed before the household is written. */
const atDesk = {
  ...Object.fromEntries(Object.keys(deskOwn).map((name) => [name, 6])),
  proposeHousehold: 8,
  commitRoster: 8,
}
/** Two documents, in an order that is harmless when it stops half-way; both are read first. */
const merging = { mergeReport: 5, unmergeReport: 5 }
/** A month is read, or counted and kept where it was not yet. */
const ofMonths = {
  getMonthFigures: 7,
  listFigureItems: 7,
  getBurden: 8,
  exportReports: 8,
  exportMeetings: 8,
  getBulletin: 4,
  openBulletin: 9,
  editBulletin: 4,
  publishBulletin: 4,
  correctBulletin: 8,
}
const unlike: Record<string, number> = {
  submitReport: 2,
  signUp: 2,
  deleteMyData: 6,
  publishMinutes: 6,
  publishHuddleMinutes: 6,
  findReportsByPhone: 5,
  muteResident: 5,
  unmuteResident: 4,
  ...atDesk,
  ...ofMonths,
  ...inviting,
  ...speaking,
  ...merging,
}
