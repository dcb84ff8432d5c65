import Taro from '@tarojs/taro'

/** Puts the meeting into the phone's calendar, an hour before as a reminder; a person who thinks better of it stays where they are. */
export async function addToCalendar({ startAt, place }: { startAt: string; place: string }) {
  const startTime = Math.floor(Date.parse(startAt) / 1000)
  await Taro.addPhoneCalendar({ title: '板凳会', location: place, startTime, alarmOffset: hourSeconds }).catch(() => {})
}

export const canAddToCalendar = true

const hourSeconds = 60 * 60
