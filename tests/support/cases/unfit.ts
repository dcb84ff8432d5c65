/** What the local WeChat calls unfit. */
export const UNFIT = '你这个混蛋，别来了'
