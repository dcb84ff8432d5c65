import { keepPromises } from '../support/cases/keep-promises'

describe('the desk', () => keepPromises('desk'))
