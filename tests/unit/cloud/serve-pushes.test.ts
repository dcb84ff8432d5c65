import { servePushes } from '../../../cloudfunctions/platform/serve-pushes'

let lines: jest.SpyInstance
beforeEach(() => void (lines = jest.spyOn(console, 'info').mockImplementation(() => undefined)))
afterEach(() => lines.mockRestore())

const verdict = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'trace-1' }
const tally = { add: () => Promise.resolve() }
const fromWechat = { source: () => 'wx_push', tally }

function taking() {
  const taken: unknown[] = []
  return { taken, events: { wxa_media_check: (event: unknown) => Promise.resolve(void taken.push(event)) } }
}

describe('a function to which WeChat brings its messages', () => {
  it('hands on the event that is ours, and says what WeChat wants to hear', async () => {
    const { taken, events } = taking()
    expect(await servePushes(fromWechat, events)(verdict)).toBe('success')
    expect(taken).toEqual([verdict])
  })

  it.each(['wx_client', 'wx_client_x,scf', 'wx_devtools', 'wx_devtools,scf', 'wx_http', 'wx_http,scf'])(
    'refuses what the platform says came by way of %s',
    async (source) => {
      const { taken, events } = taking()
      expect(await servePushes({ source: () => source, tally }, events)(verdict)).toMatchObject({
        refusal: 'NOT_SIGNED_IN',
      })
      expect(taken).toEqual([])
    },
  )

  it.each(['wx_push', 'wx_trigger', 'scf', ',tencentcloud', '', null])(
    'takes it by the word %j: which one a push carries is not known',
    async (source) => {
      const { taken, events } = taking()
      expect(await servePushes({ source: () => source, tally }, events)(verdict)).toBe('success')
      expect(taken).toHaveLength(1)
    },
  )

  it.each([
    ['another event', { MsgType: 'event', Event: 'subscribe_msg_popup_event' }],
    ['a name that every object has', { MsgType: 'event', Event: 'constructor' }],
    ['a message', { MsgType: 'text', Content: '您好' }],
    ['nothing', null],
    ['no object', 'wxa_media_check'],
  ])('lets go of %s', async (_, event) => {
    const { taken, events } = taking()
    expect(await servePushes(fromWechat, events)(event)).toBe('success')
    expect(taken).toEqual([])
  })

  it('fails where the work breaks, and logs nothing of what was in it', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const events = { wxa_media_check: () => Promise.reject(new RangeError('王淑芬的电话')) }
    await expect(servePushes(fromWechat, events)(verdict, { request_id: 'request-1' })).rejects.toThrow(
      /^broken: wxa_media_check$/,
    )
    expect(String(log.mock.calls[0])).toContain('request-1')
    expect(String(log.mock.calls[0])).not.toContain('王淑芬')
    log.mockRestore()
  })

  it('leaves one line for each, which names the event only where it is ours', async () => {
    const take = servePushes(fromWechat, taking().events)
    await take(verdict, { request_id: 'request-1' })
    await take({ MsgType: 'event', Event: '王淑芬' }, { request_id: 'request-2' })
    const line = { ms: expect.any(Number), calls: 0 }
    expect(lines.mock.calls.map(([text]: unknown[]) => JSON.parse(String(text)) as object)).toEqual([
      { ...line, requestId: 'request-1', procedure: 'wxa_media_check' },
      { ...line, requestId: 'request-2', procedure: null },
    ])
  })
})
