import { startFrame } from './embeddable/start.ts';
import { momentsPage } from './moments/page.ts';

await startFrame(momentsPage, { rootHref: new URL('..', import.meta.url).href });
