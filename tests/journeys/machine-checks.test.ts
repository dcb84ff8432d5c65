import type { Browser } from 'playwright-core'
import { complaintsOn } from './support/complaints'
import { offCentre } from './support/off-centre'
import { openBrowser } from './support/open-browser'

const long = '楼道里的灯坏了三天了晚上回家看不见台阶请帮忙看一看'
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs='

describe('the machine checks', () => {
  let browser: Browser

  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  it.each([
    ['a small target', '<button style="width:100px;height:40px">收到</button>', '100 × 40 px to the finger'],
    ['a button that says nothing', '<button style="width:50px;height:50px"><i>&nbsp;</i></button>', 'has no name'],
    ['an input that says nothing', '<input style="width:200px;height:50px">', 'has no name'],
    ['a picture without a name', `<img width="50" height="50" src="${dot}">`, 'is a picture without a name'],
    ['pale words', '<p style="color:#999">着急的事</p>', 'has a contrast of 2.85'],
    ['pale words on a colour', '<p style="background:#c8281e"><b style="color:#f66">急</b></p>', 'has a contrast of'],
    ['a line cut at the side', `<p style="width:80px;overflow:hidden;white-space:nowrap">${long}</p>`, 'is cut off'],
    ['lines cut below', `<div style="width:80px;height:30px;overflow:hidden"><p>${long}</p></div>`, 'is cut off'],
    ['a page wider than the screen', `<p style="white-space:nowrap">${long}${long}</p>`, 'px wide on a screen of 360'],
    // eslint-disable-next-line local/chinese-as-in-print -- planted
    ['a half-width mark', '<p>收到了,谢谢您</p>', '「收到了,谢谢您」 is not set as in print'],
    // eslint-disable-next-line local/chinese-as-in-print -- planted
    ['one in a label', '<i aria-label="几个人来?"></i>', 'is not set as in print'],
  ])('see %s', async (_, html, complaint) => {
    expect(await complaintsOn(await showing(html))).toEqual([expect.stringContaining(complaint)])
  })

  it('let a good page be', async () => {
    const page = await showing(`<p>${long}</p>
      <button aria-label="去掉照片" style="width:44px;height:44px"><i></i></button>
      <label>电话<input style="width:200px;height:44px"></label>
      <button disabled style="width:200px;height:60px;color:#999;background:#ddd">请先选一个</button>
      <img alt="楼道" width="50" height="50" src="${dot}"><div style="display:none"><button></button></div>
      <div style="height:60px;overflow-y:auto"><p>${long}${long}</p></div>`)
    expect(await complaintsOn(page)).toEqual([])
  })

  it('see words that only a browser puts into the middle of a button', async () => {
    const page = await showing('<button style="display:block;width:200px;min-height:80px">收到</button>')
    expect(await offCentre(page)).toEqual([expect.stringMatching(/^「收到」 stands \d+(\.5)? px too high$/)])
  })

  it.each([
    ['centred by its own styles', 'display:flex;flex-direction:column;justify-content:center;min-height:80px'],
    ['as high as its words', 'display:block;padding:20px 0'],
  ])('let a button be that is %s', async (_, style) => {
    expect(await offCentre(await showing(`<button style="width:200px;${style}">收到</button>`))).toEqual([])
  })

  async function showing(html: string) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    await page.setContent(`<body style="margin:8px;background:#fff">${html}</body>`)
    return page
  }
})
