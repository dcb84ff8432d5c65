type Modal = { title: string; content: string; success?: (answer: { confirm: boolean }) => void }
type Toast = { title: string; success?: () => void }

/** What WeChat lays over a page: a few words that go by themselves, or a question. */
export function createNotes() {
  const said: string[] = []
  return {
    api: {
      showToast: ({ title, success }: Toast) => {
        said.push(title)
        success?.()
      },
      showModal: ({ title, content }: Modal) => void said.push(`${title}：${content}`),
    },
    said,
  }
}
