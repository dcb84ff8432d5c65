/** WeChat draws the head of a page itself: the way back and what the page is called. */
export function PageHead() {
  return null
}
