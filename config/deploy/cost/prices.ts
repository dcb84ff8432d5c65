/** Tencent's prices as they were looked up; `npm run deploy -- --cost --env ENV` says beside them which plans the environment can have today. */
export const prices = {
  asOf: '2026-11-23',
  source: '云开发个人版，及各套餐超出部分的单价（按量）',
  plan: { yuan: 19.9, calls: 200_000, storageGb: 3, gbSeconds: 100_000 },
  beyond: { yuanPer10000Calls: 0.5, yuanPerGbDay: 0.1, yuanPerGbSecond: 0.00011108 },
} as const

export type Prices = typeof prices

/** What cannot be counted on this machine, and is taken to be so. */
export const assumptions = {
  /** A door's memory times how long it takes in the cloud. */
  gbSecondsPerInvocation: 0.25 * 0.4,
  daysPerMonth: 30,
  workingDaysPerMonth: 22,
  /** Workers who have a day at their desk, and meetings, for so many reports of a month. */
  reportsPerDesk: 250,
  reportsPerMeeting: 50,
  photosPerReport: 1.5,
  photoGb: 300e-6,
  /** Uploads and looks together. */
  transfersPerPhoto: 7,
} as const
