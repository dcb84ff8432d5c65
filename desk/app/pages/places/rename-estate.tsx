import { useState } from 'react'
import { Button } from 'antd'
import { estateName } from '@contract/estate/place-names'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { TextFields } from '../../components/form/text-fields'

/** Another name for an estate; what was reported there goes by it too. */
export function RenameEstate({ communityId, estate, onDone }: RenameEstateProps) {
  const [name, write] = useState(estate.name)
  const command = useCommand(desk.renameEstate, onDone)
  const isName = estateName.safeParse(name).success
  return (
    <form
      className='set-up-form'
      onSubmit={(event) => {
        event.preventDefault()
        if (isName) void command.send((commandId) => ({ commandId, communityId, estateId: estate.id, name }))
      }}
    >
      <TextFields
        specs={specs}
        values={{ name }}
        errors={isName ? undefined : { name: '请写小区的名字，30个字以内。' }}
        onChange={(_, text) => write(text)}
      />
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button htmlType='submit' type='primary' loading={command.busy}>
          改成这个名字
        </Button>
      </div>
    </form>
  )
}

const specs = [{ name: 'name', label: '小区的新名字', most: 30 }] as const

type RenameEstateProps = {
  communityId: string
  estate: { id: string; name: string }
  onDone: () => Promise<void>
}
