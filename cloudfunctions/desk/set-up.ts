import { listGaps } from '../modules/gaps/list-gaps'
import { addCommunity } from '../modules/office/add-community'
import { changeCommunity, changeStreet } from '../modules/office/change-office'
import { getStreet } from '../modules/office/get-street'
import { inviteStaff } from '../modules/office/invite-staff'
import { setDuty } from '../modules/office/set-duty'
import { setTiers } from '../modules/office/set-tiers'
import { addBuildings } from '../modules/places/add-buildings'
import { changeBuilding } from '../modules/places/change-building'
import { addEstate, renameEstate } from '../modules/places/change-estates'
import { closeBuilding, openBuildingAgain } from '../modules/places/close-building'
import { getEstate } from '../modules/places/get-estate'
import { mergeBuildings } from '../modules/places/merge-buildings'
import { removeBuilding } from '../modules/places/remove-building'
import { removeEstate } from '../modules/places/remove-estate'
import { writeCoverage } from '../modules/places/write-coverage'
import { activateHouseholds } from '../modules/posts/activate-households'
import { changeHousehold } from '../modules/posts/change-household'
import { pauseHousehold, resumeHousehold, retireHousehold, setHouseholdAside } from '../modules/posts/change-status'
import { endTerm } from '../modules/posts/end-term'
import { hangPlacard, takePlacardDown } from '../modules/posts/hang-placard'
import { listPostingReports } from '../modules/posts/postings/list-posting-reports'
import { postHouseholds } from '../modules/posts/post-households'
import { proposeHousehold } from '../modules/posts/propose-household'
import { renewPlacard } from '../modules/posts/renew-placard'
import { addRosterPart } from '../modules/roster/add-roster-part'
import { commitRoster } from '../modules/roster/commit-roster'
import { previewRoster } from '../modules/roster/preview-roster'

/** What is asked at the desk alone: how a street and its communities are set up. */
export const setUp = {
  getStreet,
  addCommunity,
  changeStreet,
  changeCommunity,
  setDuty,
  setTiers,
  inviteStaff,
  endTerm,
  getEstate,
  addEstate,
  renameEstate,
  removeEstate,
  addBuildings,
  changeBuilding,
  closeBuilding,
  openBuildingAgain,
  removeBuilding,
  mergeBuildings,
  writeCoverage,
  proposeHousehold,
  changeHousehold,
  postHouseholds,
  activateHouseholds,
  setHouseholdAside,
  pauseHousehold,
  resumeHousehold,
  retireHousehold,
  renewPlacard,
  hangPlacard,
  takePlacardDown,
  listPostingReports,
  addRosterPart,
  previewRoster,
  commitRoster,
  listGaps,
}
