import { ActionFailed } from '../database/action-failed'

/** What a phone is told that asks for more than the rules allow. */
export const denied = () =>
  new ActionFailed('DATABASE_PERMISSION_DENIED', '[OperationDenied] Permission denied, please check the security rules')
