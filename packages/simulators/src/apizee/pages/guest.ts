import { render } from 'lit';
import { createGuestApp, type GuestApp } from './guest/guest-app.ts';
import { readInvitation, type InvitationAnswer } from './guest/invitation-source.ts';
import { renderGuest } from './guest/view.ts';
import { drawPicture } from './shared/picture.ts';
import { adoptStyles } from '../../pages/styles.ts';
import { createVendorRoot } from './shared/vendor-root.ts';

const root = createVendorRoot(import.meta.url);
let answer: InvitationAnswer | undefined;
let app: GuestApp | undefined;
let picture: string | undefined;

adoptStyles(
  document,
  '.picture { display: block; max-width: 100%; height: auto; margin-bottom: .75rem; border-radius: .35rem; }',
);
draw();
await start();

async function start() {
  answer = await readInvitation(new URLSearchParams(location.search), {
    fetch: (address, init) => fetch(address, init),
    serviceUrl: root.resolve('https://is.apizee.com/invitations'),
  });
  if (answer.kind === 'broken') console.error(answer.cause);
  if (answer.kind === 'found') {
    const guest = createGuestApp({
      invitation: answer.invitation,
      opener: window.opener as Window | null,
      origin: location.origin,
      takePicture: (name) => drawPicture(document, name),
      onChange: draw,
    });
    app = guest;
    addEventListener('pagehide', guest.leave);
  }
  draw();
}

function draw() {
  picture = app?.sharing ? (picture ?? drawPicture(document, app.name)) : undefined;
  render(renderGuest({ answer, app, picture }), document.body);
}
