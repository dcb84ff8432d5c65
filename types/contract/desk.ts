import { deskGaps } from './gaps/desk'
import { deskBulletins } from './bulletin/desk'
import { deskFigures } from './figures/desk'
import { deskLogin } from './login/desk'
import { deskReports } from './report/desk'
import { deskOffice } from './office/desk'
import { deskOperations } from './operations/desk'
import { deskPlaces } from './places/desk'
import { deskPosts } from './posts/desk'
import { deskRoster } from './roster/desk'
import { worker } from './worker'

const {
  noteEmployee,
  getPhotoFolderAsStaff,
  getSoundFolderAsStaff,
  findLogin,
  approveLogin,
  listSessions,
  endSession,
  ...atDesk
} = worker

/** What only a phone may do: taking photos and sounds, letting a PC in, and what WeChat keeps of it as an employee's. */
export const onPhoneOnly = {
  noteEmployee,
  getPhotoFolderAsStaff,
  getSoundFolderAsStaff,
  findLogin,
  approveLogin,
  listSessions,
  endSession,
}

/** What is asked at the desk alone, by whoever is signed in. */
export const deskOwn = {
  ...deskReports,
  ...deskFigures,
  ...deskBulletins,
  ...deskOffice,
  ...deskPlaces,
  ...deskPosts,
  ...deskRoster,
  ...deskGaps,
  ...deskOperations,
}

/** What a worker may ask at the desk: what they may on the phone, and what only a large screen has room for. */
export const desk = { ...atDesk, ...deskOwn }

/** Everything the door `desk` answers, before and after somebody is let in. */
export const deskDoor = { ...deskLogin, ...desk }
