import { createContext } from 'react'

/** Whether what is drawn lies on a sheet: WeChat wants to be told so of a textarea in a fixed layer, or the keyboard leaves it behind. */
export const InSheetContext = createContext(false)
