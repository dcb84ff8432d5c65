import * as z from 'zod/mini'
import { id, intentId, plainAlphabet } from '../schema/ids'
import { typedCode } from '../schema/typed'

export const LOGIN_CODE_LENGTH = 6

/** So long a code on the screen of a PC may be used. */
export const LOGIN_MINUTES = 2

/** So many codes one network address may ask for in so many minutes, an office with all its PCs; and all addresses together. */
export const LOGINS_WITHIN_MINUTES = 10
export const LOGINS_PER_ADDRESS = 60
export const LOGINS_OF_ALL = 600

/** So long somebody works at a PC before they come in anew. */
export const SESSION_HOURS = 12

/** The code on the screen of a PC, as it is typed on the phone. */
export const loginCode = typedCode(new RegExp(`^[${plainAlphabet}]{${LOGIN_CODE_LENGTH}}$`))

/** The number on the screen of a PC, one of three on the phone. */
export const loginNumber = z.string().check(z.regex(/^\d{2}$/))

/** What begins the text of the code that is scanned. */
export const LOGIN_SCAN_PREFIX = 'lianxinqiao-desk:'

/** The PC that asks to be let in, as it says of itself. */
export const pc = { browser: z.string(), ip: z.string() }

export const onSession = { sessionId: id, commandId: intentId }
