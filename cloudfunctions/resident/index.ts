import { resident } from '@contract/resident'
import { openPlacard } from '../modules/estate/open-placard'
import { places } from '../modules/estate/places'
import { cancelSignUp } from '../modules/meeting/cancel-sign-up'
import { confirmSignUp } from '../modules/meeting/confirm-sign-up'
import { listMeetings } from '../modules/meeting/list-meetings'
import { passOffer } from '../modules/meeting/pass-offer'
import { seeMeeting } from '../modules/meeting/see-meeting'
import { signUp } from '../modules/meeting/sign-up'
import { takeOffer } from '../modules/meeting/take-offer'
import { asResident } from '../modules/people/as-resident'
import { deleteMyData } from '../modules/people/delete-my-data'
import { exportMyData } from '../modules/people/export-my-data'
import { exportMyMeetings } from '../modules/people/export-my-meetings'
import { exportMySuggestions } from '../modules/people/export-my-suggestions'
import { me } from '../modules/people/me'
import { redeemInvitation } from '../modules/people/redeem-invitation'
import { suggest } from '../modules/people/suggest'
import { visitorOfCaller } from '../modules/people/visitor-of-caller'
import { addHotlineNumber } from '../modules/report/add-hotline-number'
import { addToReport } from '../modules/report/add-to-report'
import { answerQuestion } from '../modules/report/answer-question'
import { callBack } from '../modules/report/call-back'
import { handVisitorPhotoFolder } from '../modules/report/hand-out-photo-folder'
import { myReport } from '../modules/report/my-report'
import { myReports } from '../modules/report/my-reports'
import { reopenReport } from '../modules/report/reopen-report'
import { sayThanks } from '../modules/report/say-thanks'
import { shareContact } from '../modules/report/share-contact'
import { submitReport } from '../modules/report/submit-report'
import { withdrawReport } from '../modules/report/withdraw-report'
import { connect } from '../needs'
import { serve } from '../platform/serve'

/** The residents' door: anyone WeChat vouches for. */
export const main = serve({
  contract: resident,
  needs: connect(),
  caller: visitorOfCaller,
  useCases: {
    openPlacard,
    submitReport,
    redeemInvitation,
    signUp,
    deleteMyData,
    photoFolder: handVisitorPhotoFolder,
    places: asResident(places),
    myReports: asResident(myReports),
    myReport: asResident(myReport),
    addToReport: asResident(addToReport),
    answerQuestion: asResident(answerQuestion),
    shareContact: asResident(shareContact),
    addHotlineNumber: asResident(addHotlineNumber),
    withdrawReport: asResident(withdrawReport),
    callBack: asResident(callBack),
    reopenReport: asResident(reopenReport),
    sayThanks: asResident(sayThanks),
    meetings: asResident(listMeetings),
    meeting: asResident(seeMeeting),
    cancelSignUp: asResident(cancelSignUp),
    takeOffer: asResident(takeOffer),
    passOffer: asResident(passOffer),
    confirmSignUp: asResident(confirmSignUp),
    me: asResident(me),
    exportMyData: asResident(exportMyData),
    exportMyMeetings: asResident(exportMyMeetings),
    exportMySuggestions: asResident(exportMySuggestions),
    suggest: asResident(suggest),
  },
})
