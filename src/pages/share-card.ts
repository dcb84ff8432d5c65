import picture from './share-card.png'

/** What a neighbour is sent. It carries a picture of its own: without one WeChat takes a screenshot of the page, with the sharer's code and reports on it. */
export function shareCard(title: string, path: string) {
  return { title, path, imageUrl: picture }
}
