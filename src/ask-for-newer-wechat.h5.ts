/** There is no WeChat in a browser. */
export function askForNewerWechat() {}
