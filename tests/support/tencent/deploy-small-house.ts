import { anOperator } from './an-operator'

/** A process of its own that deploys, to be killed while it does. */
const url = process.env.TENCENT ?? ''
void anOperator({ addresses: { tcb: url, scf: url, cos: url } }).apply()
