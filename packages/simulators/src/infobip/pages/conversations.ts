import { conversationsPage } from './conversations/page.ts';
import { startFrame } from './embeddable/start.ts';

await startFrame(conversationsPage, { rootHref: new URL('..', import.meta.url).href });
