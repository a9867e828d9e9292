/** The script of the platform's pages in the journeys. `/plain` has nothing of ours. */
import { completeOnboarding, openOnboarding, resumeOnboarding, type Onboarding } from '@embedworks/360dialog/browser';
import '@embedworks/360dialog/element';

const parameters = new URLSearchParams(location.search);
const [, , port] = location.origin.split(':');
const originOf = (name: string) => `http://${name}.localhost:${port}`;
const platform = originOf('platform');

/** What the tests read: one line for each outcome. */
const log = document.createElement('pre');
const say = (line: string) => (log.textContent += `${line}\n`);

function report({ outcome }: Onboarding): void {
  void outcome.then((ending) => {
    if (ending.status === 'completed') {
      say(`${ending.partnerId} completed ${ending.client} ${ending.channels.join('+')} by ${ending.via}`);
    } else say(`${ending.partnerId} ${ending.status} ${ending.status === 'cancelled' ? ending.by : ending.error.code}`);
  });
}

function open(partnerId: string): void {
  const redirectUrl = parameters.get('redirect') ?? `${platform}/redirect`;
  const onOutOfSight = () => say(`${partnerId} out of sight`);
  report(openOnboarding({ partnerId, hubUrl: originOf('hub'), redirectUrl, onOutOfSight }));
}

function addButtons(): void {
  for (const partnerId of ['OnePA', 'TwoPA', 'CoopPA']) {
    const button = document.createElement('button');
    button.textContent = `Open ${partnerId}`;
    button.addEventListener('click', () => open(partnerId));
    document.body.append(button);
  }
  const element = document.createElement('dialog360-connect');
  Object.assign(element, { partnerId: 'ElementPA', hubUrl: originOf('hub'), redirectUrl: `${platform}/` });
  element.addEventListener('dialog360-completed', () => say('element completed'));
  element.addEventListener('dialog360-cancelled', () => say('element cancelled'));
  document.body.append(element);
}

document.body.append(log);
if (location.pathname !== '/plain') {
  const returnUrl = `${platform}/redirect?from=elsewhere`;
  void completeOnboarding({ returnUrl }).then((completion) =>
    say(`redirect page: ${completion?.handover ?? 'nothing'}`),
  );
}
if (location.pathname === '/') {
  const resumed = resumeOnboarding();
  if (resumed) report(resumed);
  addButtons();
  if (parameters.has('auto')) open('OnePA');
}
