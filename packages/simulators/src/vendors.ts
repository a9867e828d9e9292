import { apizee } from './apizee/index.ts';

/** Every vendor there is a simulator for. */
export const vendors = [apizee] as const;
