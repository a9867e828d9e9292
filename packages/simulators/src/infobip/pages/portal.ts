import { startPortal } from './portal/start.ts';

await startPortal({ rootHref: new URL('..', import.meta.url).href });
