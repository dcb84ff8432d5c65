import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { Button } from 'antd'
import type { FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import type { Written } from '../views'
import { chipOf, fillEditor, putIn, readEditor } from './editor-nodes'

/** Where a bulletin's words are changed: its numbers can be taken out and put in again, not typed. What it begins with is laid in once. */
export function TextEditor({ text, figures, onChange }: TextEditorProps) {
  const box = useRef<HTMLDivElement>(null)
  const begun = useRef({ text, figures })
  useEffect(() => {
    const { text, figures } = begun.current
    if (box.current) fillEditor(box.current, text, (code) => wordsIn(figures, code))
  }, [])
  const put = (node: Node) => {
    if (!box.current) return
    putIn(box.current, node)
    onChange(readEditor(box.current))
  }
  const told = figures.filter(({ words }) => words !== null)
  return (
    <>
      <div
        ref={box}
        role='textbox'
        aria-multiline='true'
        aria-label='简报的字句'
        className='bulletin-editor'
        contentEditable
        suppressContentEditableWarning
        onInput={({ currentTarget }) => onChange(readEditor(currentTarget))}
        onPaste={(event) => pastePlain(event, put)}
        onKeyDown={(event) => breakLine(event, put)}
      />
      <p className='second'>带框的是数字，跟着条目走，不能改；可以整个删掉，也可以再放进去：</p>
      <div className='ready'>
        {told.map(({ code, words }) => (
          <Button
            key={code}
            size='small'
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => put(chipOf(code, words ?? ''))}
          >
            {`${figureWords[code].word}${words}${figureWords[code].unit}`}
          </Button>
        ))}
      </div>
    </>
  )
}

function wordsIn(figures: Written['figures'], code: FigureCode) {
  return figures.find((figure) => figure.code === code)?.words ?? '（不写）'
}

/** Of what is pasted only its words: its looks are somebody else's. */
function pastePlain(event: ClipboardEvent, put: (node: Node) => void) {
  event.preventDefault()
  put(document.createTextNode(event.clipboardData.getData('text/plain')))
}

/** A new line is a new line, and no element of the browser's own. */
function breakLine(event: KeyboardEvent, put: (node: Node) => void) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  put(document.createTextNode('\n'))
}

type TextEditorProps = { text: string; figures: Written['figures']; onChange: (text: string) => void }
