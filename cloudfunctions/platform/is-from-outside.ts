/** Whether the platform's own word for the way of a call (`TCB_SOURCE`, origin first) says that it began on a phone, in the developer tools or at an HTTP address. Any other word may be a timer: which one a timer made through scf carries is not known. */
export function isFromOutside(source: string | null) {
  return outside.some((word) => source?.startsWith(word))
}

const outside = ['wx_client', 'wx_devtools', 'wx_http']
