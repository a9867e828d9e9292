import type { ApizeeHandlers } from '../vendor-types.ts';
import { authentication } from './authentication.ts';
import { conferences } from './conferences.ts';
import { invitations } from './invitations.ts';
import { medias } from './medias.ts';
import { pages } from './pages.ts';
import { platform } from './platform.ts';
import { reports } from './reports.ts';
import { tickets } from './tickets.ts';
import { users } from './users.ts';

/** Every operation of the contract, so that a new one does not compile until it is played. */
export const handlers: ApizeeHandlers = {
  ...authentication,
  ...users,
  ...tickets,
  ...conferences,
  ...medias,
  ...reports,
  ...invitations,
  ...platform,
  ...pages,
};
