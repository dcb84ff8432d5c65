import { DEMO_STREET } from './demo-places'
import type { Demo } from './set-up-demo'

/** What is typed into 审核说明 and given to the reviewers: it holds codes that open posts of the demonstration street, and nothing of a real one. */
export function toDemoText({ number, picture, codes }: Omit<Demo, 'token'>) {
  const posts = [
    { post: `${DEMO_STREET}的工作人员`, codes: codes.street },
    { post: '演示社区的工作人员', codes: codes.community },
    { post: '1号楼党员中心户', codes: codes.household },
  ]
  return [
    '# 演示：光荣牌和邀请码',
    '',
    `- 光荣牌编号：${number}。打开小程序，在“输入光荣牌编号”里输入这四个数字，就是扫牌子看到的页面。`,
    ...(picture ? ['- 光荣牌的小程序码：同一文件夹里的“演示光荣牌.jpg”，微信扫一扫。'] : []),
    '- 居民：不用登录，不用邀请码，直接反映、报名、看进展。',
    '',
    '## 其他身份',
    '',
    '小程序里 我的 → 我有邀请码，输入下面的一个。每个码只能用一次，三十天内有效；一个微信号可以先后当几种身份。',
    '',
    '| 身份 | 邀请码 |',
    '| --- | --- |',
    ...posts.map(({ post, codes }) => `| ${post} | ${codes.join('、')} |`),
    '',
    '工作人员的电脑页面：手机上 工作台 → 用电脑。',
    '',
  ].join('\n')
}
