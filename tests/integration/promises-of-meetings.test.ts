import { keepPromises } from '../support/cases/keep-promises'

describe('the door for meetings of posts', () => keepPromises('meetings'))
