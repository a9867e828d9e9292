/** Pages of the team's platform that stand outside of the story: the one the hub comes back to, and one with the element. */
import { overrideAnswer } from '../sandbox.ts';
// As for a worker, so that each is a file of its own without a line of Storybook's.
import hostScript from './host-page.ts?worker&url';
import redirectScript from './redirect-page.ts?worker&url';

/** Where the platform is. The service worker answers. */
const platformAddress = new URL('./platform/', document.baseURI).href;

/** The redirect page, which calls `completeOnboarding()`. */
export const redirectAddress = `${platformAddress}connected`;

/** A page with the element and nothing else: it may be opened in a frame, reloaded, and redirected to. */
export const hostAddress = `${platformAddress}connect`;

/** Serves the redirect page. Returns what undoes it. */
export function serveRedirectPage(): () => void {
  const body = '<h1>Back from the hub</h1><p role="status">One moment …</p>';
  return overrideAnswer(redirectAddress, () => renderPage(redirectScript, body));
}

/** Serves the page with the element, which has these attributes. Returns what undoes it. */
export function serveHostPage(attributes: Readonly<Record<string, string>>): () => void {
  return overrideAnswer(hostAddress, () => {
    const element = document.createElement('dialog360-connect');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return renderPage(hostScript, `<h1>Channels</h1>${element.outerHTML}<ol aria-label="Events"></ol>`);
  });
}

function renderPage(script: string, body: string): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sandbox Platform</title>
<link rel="icon" href="data:,">
<style>body { margin: 1.5rem; color: #1d2433; font: 15px/1.5 system-ui, sans-serif; }</style>
<script type="module" src="${new URL(script, document.baseURI).href}"></script>
<main>${body}</main>
</html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
