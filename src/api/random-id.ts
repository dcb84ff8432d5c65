/** Twenty random plain characters: the id of a form, a press or a picture, made once and sent again with each retry. */
export function randomId() {
  return Array.from({ length: 20 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}
