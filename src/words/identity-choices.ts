import type { Identity } from '@contract/schema/report'

/** Three plain choices on who may know whose words these are; the middle one is the usual one. */
export const identityChoices: readonly { value: Identity; title: string; line: string }[] = [
  {
    value: 'named',
    title: '告诉中心户我是谁',
    line: '中心户接下后能看到您的姓名；要看电话，须写明原因，您查得到。',
  },
  {
    value: 'confidential',
    title: '只告诉社区我是谁',
    line: '中心户看得到这件事，看不到您的姓名电话。电话可不填；填了，只给经办的社区（街道）人员用。',
  },
  {
    value: 'anonymous',
    title: '不留姓名',
    line: '不用填姓名电话，中心户和社区都看不到您是谁。请在这部手机上看进展。',
  },
]
