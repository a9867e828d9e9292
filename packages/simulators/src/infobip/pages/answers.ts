import { answersPage } from './answers/page.ts';
import { startFrame } from './embeddable/start.ts';

await startFrame(answersPage, { rootHref: new URL('..', import.meta.url).href });
