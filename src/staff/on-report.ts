/** The open report, as its buttons and sheets know it. */
export type OnReport = {
  reportId: string
  /** Something came of a press: said on the page, which is asked for anew. */
  done: (words: string) => void
  reload: () => void
}
