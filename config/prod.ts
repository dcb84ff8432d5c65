import type { UserConfigExport } from '@tarojs/cli'

/** What goes to people. */
export default {
  mini: {},
  h5: {},
} satisfies UserConfigExport<'webpack5'>
