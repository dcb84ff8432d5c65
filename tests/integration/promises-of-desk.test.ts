import { keepPromises } from '../support/cases/keep-promises'

describe('the desk’s own', () => keepPromises('desk'))
