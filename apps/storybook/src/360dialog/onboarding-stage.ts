import { IntegrationError } from '@embedworks/360dialog';
import { openOnboarding, type Onboarding } from '@embedworks/360dialog/browser';
import { currentWorld, overrideAnswer, vendorAddress } from '../sandbox.ts';
import { createStage, make, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { hubs, toOnboardingOptions, type OnboardingArgs } from './onboarding-args.ts';
import { onboardingScenarios, type OnboardingScenario, type OnboardingScenarioName } from './onboarding-scenarios.ts';
import { redirectAddress, serveRedirectPage } from './platform-pages.ts';
import { watchPopups } from './popups.ts';

/** Shows the buttons of both hubs and all that an onboarding says. */
export function renderOnboarding(args: OnboardingArgs): HTMLElement {
  unmountAll();
  playScenario(args.scenario);
  const stage = createStage('Onboarding');
  const running: Onboarding[] = [];
  let leaving = new AbortController();
  atEnd(() => {
    for (const onboarding of running.splice(0)) onboarding.cancel();
  });

  const open = (partnerId: string) => {
    try {
      const onboarding = openOnboarding({
        ...toOnboardingOptions(args, partnerId),
        signal: leaving.signal,
        onOutOfSight() {
          args.onOutOfSight(partnerId);
          stage.write({ kind: 'event', name: 'out of sight', detail: { partnerId } });
          stage.showState('out of sight');
        },
      });
      const isNew = !running.includes(onboarding);
      stage.write({ kind: 'command', name: isNew ? 'open' : 'focus', detail: { partnerId } });
      if (!isNew) return;
      running.push(onboarding);
      args.onOpen(partnerId, onboarding);
      stage.showState(onboarding.status);
      void follow(onboarding, args, stage);
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error;
      args.onError(error);
      stage.write({ kind: 'error', name: error.code, detail: error.message });
    }
  };

  stage.addButton('Connect WhatsApp (partner pays)', () => open(hubs.partner));
  stage.addButton('Connect WhatsApp (client pays)', () => open(hubs.direct));
  stage.addButton('cancel', () => running.at(-1)?.cancel());
  stage.addButton('abort', () => {
    leaving.abort();
    leaving = new AbortController();
  });
  stage.place.append(make('p', {}, ['The hub opens in a window of its own, which has to be allowed to pop up.']));
  stage.showState('not started');
  return stage.element;
}

/** Everything around the page that a scenario changes. */
export function playScenario(name: OnboardingScenarioName): void {
  const { settings, hubPage, redirectPage, isBlocked }: OnboardingScenario = onboardingScenarios[name];
  const current = currentWorld().settings('360dialog');
  const before = { ...current };
  Object.assign(current, settings);
  atEnd(() => void Object.assign(current, before));
  forgetOnboardings();
  atEnd(forgetOnboardings);
  watchPopups(isBlocked);
  atEnd(serveRedirectPage());
  if (redirectPage) atEnd(overrideAnswer(redirectAddress, redirectPage));
  if (!hubPage) return;
  for (const partnerId of Object.values(hubs)) {
    const address = vendorAddress('360dialog', `dashboard/app/${partnerId}/permissions`);
    atEnd(overrideAnswer(address, () => hubPage(partnerId)));
  }
}

async function follow(onboarding: Onboarding, args: OnboardingArgs, stage: Stage): Promise<void> {
  const outcome = await onboarding.outcome;
  const { status, ...detail } = outcome;
  args.onOutcome(status, outcome);
  stage.showState(status);
  if ('error' in outcome) stage.write({ kind: 'error', name: outcome.error.code, detail: outcome.error.message });
  else stage.write({ kind: 'event', name: status, detail });
}

/** What the adapter keeps for a page that is being reloaded, so that no story finds another's. */
function forgetOnboardings(): void {
  for (const storage of [sessionStorage, localStorage]) {
    for (const key of Object.keys(storage).filter((each) => each.startsWith('embedworks:360dialog:'))) {
      storage.removeItem(key);
    }
  }
}
