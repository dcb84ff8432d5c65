import type { PropsWithChildren } from 'react'
import './app.scss'

/** The whole app; each page brings everything it needs. */
export default function App({ children }: PropsWithChildren) {
  return children
}
