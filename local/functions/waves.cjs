// Loaded before a function's own code. Requests that are sent without waiting for one another are of one wave; each
// carries its number, because the cloud answers too fast to tell by itself which were sent together.
'use strict'

const http = require('node:http')

const request = http.request
let underWay = 0
let wave = 0

http.request = (...given) => {
  const made = request(...given)
  if (underWay === 0) wave++
  underWay++
  made.setHeader('x-cloud-wave', wave)
  let isOver = false
  const finish = () => {
    if (!isOver) underWay--
    isOver = true
  }
  made.once('response', (response) => response.once('end', finish))
  made.once('close', finish)
  return made
}
