import { startSignIn } from './sign-in/start.ts';

startSignIn({ rootHref: new URL('..', import.meta.url).href });
