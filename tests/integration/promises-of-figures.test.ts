import { keepPromises } from '../support/cases/keep-promises'

describe('the door for figures', () => keepPromises('figures'))
