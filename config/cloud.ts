/** Collections, their indexes, and who may read or write them from a phone (nobody): applied by the local cloud at start and by a deploy. */
export const cloud = {
  collections: {
    people: kept({ person: unique({ personId: 1 }), employees: index({ employeeCheckAt: 1 }) }),
    deletions: kept({ by: index({ by: 1 }), due: index({ dueAt: 1 }) }),
    quotas: kept({}),
    /** Wrong codes of a day, by person and by what they were tried at. */
    codeTries: kept({ at: index({ at: 1 }) }),
    /** Terms and invitations that are over, by the hash of their code. */
    terms: kept({}),
    /** Of whom a community takes nothing new for a while. */
    mutes: kept({ person: index({ person: 1 }), until: index({ until: 1 }) }),
    streets: kept({ served: index({ 'terms.holder.key': 1 }), inviting: index({ 'terms.codeHash': 1 }) }),
    communities: kept({
      token: index({ 'households.placards.token': 1 }),
      number: index({ 'households.number': 1 }),
      household: index({ 'households.id': 1 }),
      street: index({ 'street.id': 1 }),
      building: index({ 'buildings.id': 1 }),
      served: index({ 'terms.holder.key': 1 }),
      inviting: index({ 'terms.codeHash': 1 }),
      due: index({ dueAt: 1 }),
    }),
    /** What streets and communities wrote down of working days. */
    calendars: kept({ due: index({ dueAt: 1 }) }),
    reports: kept({
      resident: index({ residentId: 1, at: -1 }),
      filed: index({ 'filedBy.personId': 1, at: -1 }),
      assignee: index({ 'assignee.ids': 1, state: 1, answerBy: 1 }),
      taken: index({ 'takenFrom.ids': 1 }),
      done: index({ 'assignee.ids': 1, at: -1, _id: -1 }),
      desk: index({ communityId: 1, state: 1, answerBy: 1 }),
      street: index({ streetId: 1, state: 1, answerBy: 1 }),
      callbacks: index({ communityId: 1, state: 1, resolvedAt: 1 }),
      streetCallbacks: index({ streetId: 1, state: 1, resolvedAt: 1 }),
      ours: index({ communityId: 1, 'assignee.kind': 1, state: 1, answerBy: 1 }),
      streetOurs: index({ streetId: 1, 'assignee.kind': 1, state: 1, answerBy: 1 }),
      touched: index({ communityId: 1, lastEventAt: 1, _id: 1 }),
      building: index({ buildingId: 1, category: 1, at: -1 }),
      followers: index({ followerIds: 1 }),
      photo: index({ 'photos.fileId': 1 }),
      result: index({ 'history.photos.fileId': 1 }),
      sound: index({ 'sounds.fileId': 1 }),
      said: index({ 'history.sounds.fileId': 1 }),
      verdict: index({ 'mediaChecks.trace': 1 }),
      look: index({ communityId: 1, toLookAt: 1, answerBy: 1 }),
      streetLook: index({ streetId: 1, toLookAt: 1, answerBy: 1 }),
      due: index({ dueAt: 1 }),
      retained: index({ retainedUntil: 1, state: 1, anonymisedAt: 1, at: 1 }),
      number: index({ number: 1 }),
      origin: index({ 'origin.id': 1 }),
      newest: index({ communityId: 1, at: -1, _id: -1 }),
      streetNewest: index({ streetId: 1, at: -1, _id: -1 }),
    }),
    meetings: kept({
      community: index({ communityId: 1, state: 1, startAt: 1 }),
      street: index({ streetId: 1, state: 1, startAt: 1 }),
      look: index({ communityId: 1, toLookAt: 1, startAt: 1 }),
      streetLook: index({ streetId: 1, toLookAt: 1, startAt: 1 }),
      host: index({ householdId: 1, state: 1, startAt: 1 }),
      part: index({ 'parts.communityId': 1, state: 1, startAt: 1 }),
      called: index({ 'parts.households.id': 1, state: 1, startAt: 1 }),
      guest: index({ 'guests.personId': 1 }),
      waiting: index({ 'waiting.personId': 1 }),
      topic: index({ 'topics.reportId': 1 }),
      unseen: index({ publishedAt: 1, at: -1 }),
      photo: index({ 'photos.fileId': 1 }),
      verdict: index({ 'mediaChecks.trace': 1 }),
      due: index({ dueAt: 1 }),
    }),
    uploads: kept({ due: index({ dueAt: 1 }) }),
    contacts: kept({ due: index({ dueAt: 1 }), phone: index({ phone: 1 }) }),
    staffLog: kept({
      about: index({ 'about.kind': 1, 'about.id': 1, at: -1 }),
      person: index({ personId: 1, at: -1 }),
      old: index({ at: 1 }),
    }),
    bulletins: kept({
      community: index({ communityId: 1, at: -1, _id: -1 }),
      street: index({ streetId: 1, at: -1, _id: -1 }),
    }),
    /** Each community's months as they were counted last. */
    figureMonths: kept({
      community: index({ communityId: 1, month: 1 }),
      month: index({ month: 1, part: 1, asOf: 1 }),
    }),
    /** What people may still be sent, by a hash of person and template. */
    credits: kept({}),
    /** The numbers of placards that are given in a street, each for good. */
    placardNumbers: kept({ street: index({ streetId: 1 }) }),
    /** Rosters that are looked at before they are taken over. */
    rosterDrafts: kept({ draft: index({ draft: 1, part: 1 }), old: index({ at: 1 }) }),
    /** PCs that ask to be let in, by a hash of what only they know; kept for a day. */
    logins: kept({ code: index({ codeHash: 1 }), expires: index({ expiresAt: 1 }) }),
    /** PCs at which somebody works, by a hash of their cookie; kept for a day longer than they last. */
    sessions: kept({ person: index({ personId: 1, until: -1 }), until: index({ until: 1 }) }),
    /** The clock's own document (decision 0022). */
    heartbeats: kept({}),
    /** What went wrong at each door, day by day; kept for ninety days. */
    doorDays: kept({ day: index({ day: 1 }), due: index({ dueAt: 1 }) }),
    /** What the environment used and cost, as an operator last asked (`npm run deploy -- --cost`). */
    operations: kept({}),
    suggestions: kept({ at: index({ at: -1 }), person: index({ personId: 1, at: -1 }) }),
  },
}

type Index = { fields: Record<string, 1 | -1>; unique: boolean }

function kept(indexes: Record<string, Index>) {
  return {
    indexes: Object.entries(indexes).map(([name, index]) => ({ name, ...index })),
    rules: { read: false, write: false },
  }
}

function index(fields: Index['fields']): Index {
  return { fields, unique: false }
}

function unique(fields: Index['fields']): Index {
  return { fields, unique: true }
}
