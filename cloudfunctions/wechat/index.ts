import { connect } from '../needs'
import { servePushes } from '../platform/serve-pushes'
import { takeMediaVerdict } from '../screens/take-media-verdict'

/** The door to which WeChat itself brings what it has to say later. */
export const main = servePushes(connect(), { wxa_media_check: takeMediaVerdict })
