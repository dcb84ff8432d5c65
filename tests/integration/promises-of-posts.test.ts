import { keepPromises } from '../support/cases/keep-promises'

describe('the door for posts', () => keepPromises('posts'))
