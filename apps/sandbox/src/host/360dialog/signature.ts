import type { IoSignature } from '@embedworks/360dialog';
import { askTeam } from '../shared/team-server.ts';

/** A signature for one click, made where the secret is. Whoever sees this page may ask; a team looks who it is. */
export const signatureFor = (hub: string) => () => askTeam<IoSignature>('onboarding-signature', { hub });
