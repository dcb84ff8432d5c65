import { writeFields } from './protobuf'

const [RESP_DATA, CONTENT_TYPE, HTTP_CODE] = [1, 2, 4]

/** A `CommOpenApiResp` message around what WeChat answered. */
export const commOpenApiResp = (data: Buffer, contentType: string): Buffer =>
  writeFields([
    [RESP_DATA, data],
    [CONTENT_TYPE, Buffer.from(contentType)],
    [HTTP_CODE, 200],
  ])
