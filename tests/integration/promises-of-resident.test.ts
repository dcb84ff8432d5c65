import { keepPromises } from '../support/cases/keep-promises'

describe('the residents’ door', () => keepPromises('resident'))
