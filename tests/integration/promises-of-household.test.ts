import { keepPromises } from '../support/cases/keep-promises'

describe('the households’ door', () => keepPromises('household'))
