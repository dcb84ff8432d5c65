import type { deskDoor } from '../desk'
import type { household } from '../household'
import type { workerHuddles } from '../huddle/worker'
import type { resident } from '../resident'
import type { speech } from '../speech'
import type { worker } from '../worker'
import { whyOfApp } from './app'
import { whyOfHuddles } from './huddle'
import { whyOfDesk } from './desk'
import { whyOfLogins } from './login'
import { whyOfMeetings } from './meeting'
import { whyOfPosts } from './post'
import { whyOfResidentReports, whyOfStaffReports } from './report'
import { whyOfStreets } from './street'
import type { WhyOf } from './why-of'

/** 我们问什么、为什么: all that anybody fills in anywhere, and why. For the desk's page and for tests alone. */
export const why = {
  ...whyOfResidentReports,
  ...whyOfStaffReports,
  ...whyOfMeetings,
  ...whyOfPosts,
  ...whyOfLogins,
  ...whyOfDesk,
  ...whyOfHuddles,
  ...whyOfStreets,
  ...whyOfApp,
} satisfies WhyOf<
  typeof resident & typeof household & typeof worker & typeof workerHuddles & typeof deskDoor & typeof speech
>
