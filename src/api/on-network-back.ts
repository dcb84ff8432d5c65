import Taro from '@tarojs/taro'

/** Calls `tell` each time the phone is on a network again; gives what stops it. */
export function onNetworkBack(tell: () => void) {
  const listen = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) tell()
  }
  Taro.onNetworkStatusChange(listen)
  return () => Taro.offNetworkStatusChange(listen)
}
