// Loaded before a function's own code: the process then lives in the cloud's time, which may have been moved.
'use strict'

const RealDate = Date
let offset = 0

const now = () => RealDate.now() + offset

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
RealDate.prototype.constructor = globalThis.Date

/** Milliseconds between the machine's time and the cloud's. */
exports.setOffset = (milliseconds) => {
  offset = milliseconds
}
