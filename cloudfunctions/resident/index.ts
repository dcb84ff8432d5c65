import { resident } from '@contract/resident'
import { asResident } from '../access/as-resident'
import { requireSignedIn } from '../access/require-signed-in'
import { checkCallersWords } from '../modules/content/check-words'
import { acceptReminders } from '../modules/credit/accept-reminders'
import { getReminders } from '../modules/credit/get-reminders'
import { listPlaces } from '../modules/estate/list-places'
import { redeemInvitation } from '../modules/invitation/redeem-invitation'
import { takeOffer, passOffer } from '../modules/meeting/actions/answer-seat-offer'
import { cancelSignUp } from '../modules/meeting/actions/cancel-sign-up'
import { confirmSignUp } from '../modules/meeting/actions/confirm-sign-up'
import { signUp } from '../modules/meeting/actions/sign-up'
import { exportMyMeetings } from '../modules/meeting/my-data'
import { getMeeting } from '../modules/meeting/read/get-meeting'
import { listMeetings } from '../modules/meeting/read/list-meetings'
import { addToReport } from '../modules/report/actions/add'
import { addHotlineNumber } from '../modules/report/actions/add-hotline-number'
import { answerQuestion } from '../modules/report/actions/answer'
import { answerCallback } from '../modules/report/actions/answer-callback'
import { answerConsent } from '../modules/report/actions/answer-consent'
import { completeCallback } from '../modules/report/actions/complete-callback'
import { reopenReport } from '../modules/report/actions/reopen'
import { shareContact } from '../modules/report/actions/share-contact'
import { takeBackCallback } from '../modules/report/actions/take-back-callback'
import { sayThanks } from '../modules/report/actions/thank'
import { withdrawReport } from '../modules/report/actions/withdraw'
import { followReport, unfollowReport } from '../modules/report/follow/follow-report'
import { findHint, listFollowed } from '../modules/report/follow/read-followed'
import { exportMyReports } from '../modules/report/my-data'
import { getPhotoFolder } from '../modules/report/open/get-photo-folder'
import { getSoundFolder } from '../modules/report/open/get-sound-folder'
import { listRecipients } from '../modules/report/open/list-recipients'
import { submitReport } from '../modules/report/open/submit-report'
import { claimPaperReceipt } from '../modules/report/paper-receipt/claim-paper-receipt'
import { openPaperReceipt } from '../modules/report/paper-receipt/open-paper-receipt'
import { getMyReport } from '../modules/report/read/get-my-report'
import { listMyReports } from '../modules/report/read/list-my-reports'
import { exportMySuggestions } from '../modules/suggestion/my-data'
import { sendSuggestion } from '../modules/suggestion/send-suggestion'
import { connectResident } from '../needs'
import { serve } from '../platform/serve'
import { deleteMyData } from '../screens/delete-my-data'
import { getMe } from '../screens/get-me'
import { openPlacard } from '../screens/open-placard'

/** The residents' door: anyone WeChat vouches for. */
export const main = serve({
  contract: resident,
  needs: connectResident(),
  caller: requireSignedIn,
  check: checkCallersWords,
  useCases: {
    openPlacard,
    submitReport,
    redeemInvitation,
    signUp,
    deleteMyData,
    getPhotoFolder,
    getSoundFolder,
    openPaperReceipt,
    claimPaperReceipt,
    listPlaces: asResident(listPlaces),
    listRecipients: asResident(listRecipients),
    findHint: asResident(findHint),
    followReport: asResident(followReport),
    unfollowReport: asResident(unfollowReport),
    listFollowed: asResident(listFollowed),
    listMyReports: asResident(listMyReports),
    getMyReport,
    addToReport: asResident(addToReport),
    answerQuestion: asResident(answerQuestion),
    shareContact: asResident(shareContact),
    answerConsent: asResident(answerConsent),
    addHotlineNumber: asResident(addHotlineNumber),
    withdrawReport: asResident(withdrawReport),
    answerCallback: asResident(answerCallback),
    completeCallback: asResident(completeCallback),
    takeBackCallback: asResident(takeBackCallback),
    reopenReport: asResident(reopenReport),
    sayThanks: asResident(sayThanks),
    listMeetings: asResident(listMeetings),
    getMeeting: asResident(getMeeting),
    cancelSignUp: asResident(cancelSignUp),
    takeOffer: asResident(takeOffer),
    passOffer: asResident(passOffer),
    confirmSignUp: asResident(confirmSignUp),
    getMe: asResident(getMe),
    exportMyReports: asResident(exportMyReports),
    exportMyMeetings: asResident(exportMyMeetings),
    exportMySuggestions: asResident(exportMySuggestions),
    sendSuggestion: asResident(sendSuggestion),
    getReminders: asResident(getReminders),
    acceptReminders: asResident(acceptReminders),
  },
})
