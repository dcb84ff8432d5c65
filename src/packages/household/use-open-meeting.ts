import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { go } from '@/pages/go'

/** 开个板凳会, from nothing or from a report: a draft with everything filled in, to look over and publish. */
export function useOpenMeeting(reportId?: string) {
  const { send, busy, sorry } = useCommand(household.openMeeting, ({ meetingId }) =>
    go('packages/household/plan/index', { meetingId }),
  )
  return { open: () => void send((formId) => ({ formId, reportId })), busy, sorry }
}
