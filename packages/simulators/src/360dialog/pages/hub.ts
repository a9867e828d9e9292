import { html, nothing, render } from 'lit';
import { createPageLink } from '../../pages/page-link.ts';
import { createRedraw } from '../../pages/redraw.ts';
import { adoptStyles } from '../../pages/styles.ts';
import { createHubActions } from './hub/actions.ts';
import { readPartnerId } from './hub/address.ts';
import { renderControls } from './hub/controls-view.ts';
import { createHubExit } from './hub/exit.ts';
import { createHubApp } from './hub/hub-app.ts';
import type { HubStep } from './hub/hub-state.ts';
import { readHubQuery, reportOpening } from './hub/query.ts';
import { hubStyles } from './hub/styles.ts';
import { headingId, renderHub, titles } from './hub/view.ts';

const rootHref = new URL('..', import.meta.url).href;
const query = readHubQuery(new URLSearchParams(location.search));
const link = createPageLink({ rootHref, fetch: (address, init) => fetch(address, init), now: Date.now });

const app = createHubApp({
  partnerId: readPartnerId(location.pathname),
  query,
  act: createHubActions({ rootHref, fetch: (address, init) => fetch(address, init) }),
  exit: createHubExit({
    link,
    scenarios: query.sandbox.scenarios,
    assign: (address) => location.assign(address),
    // It keeps its opener, so that the redirect page in it closes itself as in the popup.
    openWindow: (address) => window.open(address, '_blank', 'popup,width=600,height=900') !== null,
    onNote: (text) => app.note(text),
    onBlocked: (again) => app.waitForClick(again),
  }),
  close: () => window.close(),
  linger: () => new Promise((resolve) => setTimeout(resolve, 1000)),
  reopen(scenario) {
    const address = new URL(location.href);
    address.searchParams.set('sandbox.scenario', scenario);
    location.replace(address);
  },
  onChange: createRedraw(draw),
});

let shownStep: HubStep | undefined;

adoptStyles(document, hubStyles);
draw();
void reportOpening(link, query);
await app.start();

function draw() {
  const { step } = app.state;
  document.title = `${titles[step]} – 360dialog hub`;
  render(
    html`${renderHub({ app, query })} ${query.sandbox.controlsHidden ? nothing : renderControls({ app, query })}`,
    document.body,
  );
  if (step === shownStep) return;
  // A page that has just been opened is read from the top anyway.
  const isFirst = shownStep === undefined || (shownStep === 'opening' && step !== 'error');
  shownStep = step;
  if (!isFirst) document.getElementById(headingId)?.focus();
}
