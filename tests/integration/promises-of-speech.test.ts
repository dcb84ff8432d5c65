import { keepPromises } from '../support/cases/keep-promises'

keepPromises('speech')
