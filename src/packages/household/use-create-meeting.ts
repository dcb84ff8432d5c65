import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { openPage } from '@/pages/open-page'

/** 开个板凳会, from nothing or from a report: a draft with everything filled in, to look over and publish. */
export function useCreateMeeting(reportId?: string) {
  const { send, busy, errorText } = useCommand(household.openMeeting, ({ meetingId }) =>
    openPage('packages/household/plan/index', { meetingId }),
  )
  return { open: () => void send((formId) => ({ formId, reportId })), busy, errorText }
}
