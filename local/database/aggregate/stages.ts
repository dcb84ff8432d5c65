/** The stages that the SDK can send, and those it can send raw. Nothing that writes. */
export const stages: ReadonlySet<string> = new Set([
  ...[
    '$addFields',
    '$bucket',
    '$bucketAuto',
    '$count',
    '$geoNear',
    '$group',
    '$limit',
    '$match',
    '$project',
    '$lookup',
  ],
  ...['$replaceRoot', '$sample', '$skip', '$sort', '$sortByCount', '$unwind'],
  ...['$set', '$unset', '$replaceWith', '$facet', '$redact', '$graphLookup', '$unionWith', '$setWindowFields'],
])
