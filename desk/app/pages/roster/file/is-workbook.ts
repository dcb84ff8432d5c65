/** How the files of spreadsheet programs begin: zipped, as compound documents, and as before those. */
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
]

/** Whether a file is a workbook and not text, whatever it is called. */
export function isWorkbook(bytes: Uint8Array) {
  return beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))
}
