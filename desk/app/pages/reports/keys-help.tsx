import { Modal } from 'antd'

/** What the keys do. */
export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal title='快捷键' open={isOpen} onCancel={onClose} footer={null}>
      <dl className='keys'>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

const keys = [
  ['↑ ↓', '在清单里上下走'],
  ['Enter', '打开这一件'],
  ['/', '找一件'],
  ['A', '安排人跟进'],
  ['R', '办好了'],
  ['?', '看快捷键'],
  ['Esc', '关上小窗'],
] as const
