import '@embedworks/360dialog/element';
import type { IntegrationError } from '@embedworks/360dialog';
import type { Onboarding, OnboardingOutcome } from '@embedworks/360dialog/browser';
import { mountFrame } from '@embedworks/core/browser';
import { vendorAddress } from '../sandbox.ts';
import { createStage, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { hubs, toOnboardingOptions, type OnboardingArgs } from './onboarding-args.ts';
import { playScenario } from './onboarding-stage.ts';
import { hostAddress, serveHostPage } from './platform-pages.ts';
import { watchPopups } from './popups.ts';

/** Everything the element says. */
const eventTypes = ['opened', 'out-of-sight', 'completed', 'cancelled', 'blocked', 'timed-out', 'failed', 'aborted'];

/** Controls of a story of the element. */
export interface ConnectArgs extends OnboardingArgs {
  /** Absent: the element has no hub. */
  partnerId: string | undefined;
  /** What the button says. */
  label: string;
  disabled: boolean;
  /** Says the rest in German. */
  german: boolean;
  /** The type comes first, so that a list of calls reads like a list of events. */
  onEvent: (type: string, detail: Onboarding | OnboardingOutcome) => void;
}

/** What every story of the element starts from. */
export const connectArgs = {
  partnerId: hubs.partner,
  label: 'Connect WhatsApp',
  disabled: false,
  german: false,
} satisfies Partial<ConnectArgs>;

const german = {
  open: 'Machen Sie in dem Fenster weiter, das sich geöffnet hat.',
  completed: 'Verbunden.',
  cancelled: 'Abgebrochen.',
  cancel: 'Abbrechen',
};

/** The element in the page of the story. */
export function renderConnect(args: ConnectArgs): HTMLElement {
  unmountAll();
  playScenario(args.scenario);
  const stage = createStage('Connect element');
  const element = document.createElement('dialog360-connect');
  const { ioSignature, extraParameters, ...options } = toOnboardingOptions(args, args.partnerId ?? '');
  Object.assign(element, options, { ioSignature, extraParameters, disabled: args.disabled });
  element.textContent = args.label;
  if (args.german) element.texts = german;
  for (const type of eventTypes) listen(element, type, args, stage);
  stage.place.classList.add('connect-place');
  stage.place.append(element);
  atEnd(() => element.remove());
  stage.addButton('open()', () => element.open());
  stage.addButton('cancel()', () => element.cancel());
  stage.addButton('remove', () => element.remove());
  return stage.element;
}

function listen(element: HTMLElement, type: string, args: ConnectArgs, stage: Stage): void {
  element.addEventListener(`dialog360-${type}`, (event) => {
    const { detail } = event as CustomEvent<Onboarding | (OnboardingOutcome & { error?: IntegrationError })>;
    args.onEvent(type, detail);
    stage.showState(type);
    if ('error' in detail && detail.error) {
      stage.write({ kind: 'error', name: detail.error.code, detail: detail.error.message });
    } else stage.write({ kind: 'event', name: type, detail });
  });
}

/** The element in a page of its own, which can be reloaded and which the hub comes back to. */
export function renderConnectPage(args: ConnectArgs): HTMLElement {
  unmountAll();
  playScenario(args.scenario);
  const stage = createStage('Connect element, in a page of its own');
  const attributes = { 'partner-id': args.partnerId ?? '', 'hub-url': vendorAddress('360dialog') };
  atEnd(serveHostPage({ ...attributes, 'redirect-url': hostAddress }));
  const frame = mountFrame(stage.place, { src: hostAddress, title: 'Platform', allow: '', height: '220' });
  frame.addEventListener('load', () => watchPopups(false, frame.contentWindow as Window));
  atEnd(() => frame.remove());
  stage.addButton('reload the page', () => frame.contentWindow?.location.reload());
  return stage.element;
}
