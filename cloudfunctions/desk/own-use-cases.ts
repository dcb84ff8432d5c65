import { correctBulletin } from '../modules/bulletin/actions/correct'
import { editBulletin } from '../modules/bulletin/actions/edit'
import { publishBulletin } from '../modules/bulletin/actions/publish'
import { openBulletin } from '../modules/bulletin/open/open-bulletin'
import { getBulletin } from '../modules/bulletin/read/get-bulletin'
import { listBulletinItems } from '../modules/bulletin/read/list-bulletin-items'
import { listBulletins } from '../modules/bulletin/read/list-bulletins'
import { exportMeetings } from '../modules/figures/read/export-meetings'
import { exportReports } from '../modules/figures/read/export-reports'
import { getBurden } from '../modules/figures/read/get-burden'
import { getMonthFigures } from '../modules/figures/read/get-month-figures'
import { listFigureItems } from '../modules/figures/read/list-figure-items'
import { getOperations } from '../screens/get-operations'
import { getPlacardCodes } from '../modules/posts/get-placard-codes'

/** What is asked at the desk alone. */
export const ownUseCases = {
  getMonthFigures,
  listFigureItems,
  getBurden,
  exportReports,
  exportMeetings,
  listBulletins,
  getBulletin,
  listBulletinItems,
  openBulletin,
  editBulletin,
  publishBulletin,
  correctBulletin,
  getPlacardCodes,
  getOperations,
}
