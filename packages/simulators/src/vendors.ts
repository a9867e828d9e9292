import { dialog360 } from './360dialog/index.ts';
import { apizee } from './apizee/index.ts';
import { esputnik } from './esputnik/index.ts';

/** Every vendor there is a simulator for. */
export const vendors = [dialog360, apizee, esputnik] as const;
