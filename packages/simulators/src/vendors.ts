import { dialog360 } from './360dialog/index.ts';
import { apizee } from './apizee/index.ts';
import { esputnik } from './esputnik/index.ts';
import { infobip } from './infobip/index.ts';

/** Every vendor there is a simulator for. */
export const vendors = [dialog360, apizee, esputnik, infobip] as const;
