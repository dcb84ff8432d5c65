import { keepPromises } from '../support/cases/keep-promises'

describe('the workers’ door', () => keepPromises('worker'))
