import type { Identity } from '@contract/report/report'

/** Who may know whose words a report is, as it is explained; the first is the usual one. */
export const identityChoices: readonly { value: Identity; title: string; line: string }[] = [
  {
    value: 'anonymous',
    title: '只说事',
    line: '不用留姓名，中心户和社区都看不到您是谁。想要回话，可以只留个电话，只给经办的社区（街道）人员用。',
  },
  {
    value: 'confidential',
    title: '告诉社区我是谁',
    line: '中心户看得到这件事，看不到您的姓名电话。',
  },
  {
    value: 'named',
    title: '告诉中心户我是谁',
    line: '中心户接下后能看到您的姓名；要看电话，须写明原因，您查得到。',
  },
]
