import { completeOnboarding } from '@embedworks/360dialog/browser';
import { pageStyles } from '../../dashboard/theme.ts';
import { readReturnUrl } from './addresses.ts';

/** The page the hub comes back to: all it has to do is one call. */
if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
document.title = 'WhatsApp connected';
const main = document.createElement('main');
const heading = document.createElement('h1');
heading.textContent = 'Back from 360dialog';
const words = document.createElement('p');
words.setAttribute('role', 'status');
main.append(heading, words);
document.body.append(main);

const completion = await completeOnboarding({ returnUrl: readReturnUrl() });
words.textContent =
  completion === undefined
    ? 'The address is no redirect of the hub, so there is nothing to hand over.'
    : {
        opener: 'The page that opened this window has the result.',
        broadcast: 'The page that opened this window has the result.',
        here: 'This tab began it, so the host page has the result when it is opened here.',
        return: 'Going home.',
        unclaimed: 'Nobody took the result. A host page that is opened again in its tab within an hour still gets it.',
      }[completion.handover];
