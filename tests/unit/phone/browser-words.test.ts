import { browserWords } from '../../../src/packages/worker/desk/browser-words'

describe('a PC as the phone names it', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Windows电脑，Edge浏览器',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
      'Windows电脑，Chrome浏览器',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1 Version/17 Safari/605.1',
      '苹果电脑，Safari浏览器',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Linux电脑，Firefox浏览器'],
    ['', '电脑，浏览器'],
  ])('%s', (userAgent, words) => expect(browserWords(userAgent)).toBe(words))
})
