import { deskBulletins } from './bulletin/desk'
import { deskFigures } from './figures/desk'
import { deskLogin } from './login/desk'
import { worker } from './worker'

const {
  getPhotoFolderAsStaff,
  getSoundFolderAsStaff,
  findLogin,
  approveLogin,
  listSessions,
  endSession,
  noteEmployee,
  ...atDesk
} = worker

/** What only a phone may do: taking photos and sounds, letting a PC in, and what WeChat is asked about. */
export const onPhoneOnly = {
  getPhotoFolderAsStaff,
  getSoundFolderAsStaff,
  findLogin,
  approveLogin,
  listSessions,
  endSession,
  noteEmployee,
}

/** What is asked at the desk alone, by whoever is signed in. */
export const deskOwn = { ...deskFigures, ...deskBulletins }

/** What a worker may ask at the desk: what they may on the phone, and what only a large screen has room for. */
export const desk = { ...atDesk, ...deskOwn }

/** Everything the door `desk` answers, before and after somebody is let in. */
export const deskDoor = { ...deskLogin, ...desk }
