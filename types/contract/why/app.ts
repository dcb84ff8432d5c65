import type { householdScreens } from '../screens/household'
import type { residentScreens } from '../screens/resident'
import type { workerScreens } from '../screens/worker'
import type { WhyOf } from './why-of'

/** Why people are asked what they are asked of the app itself. */
export const whyOfApp = {
  'sendSuggestion.text': '对这个小程序有什么意见，直接说',
} as const satisfies WhyOf<typeof residentScreens & typeof householdScreens & typeof workerScreens>
