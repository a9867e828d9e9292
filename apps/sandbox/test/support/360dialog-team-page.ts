/** The pages of a team, as its production build has them: `/` with the button, `/connected` where the hub comes back to. */
import { completeOnboarding, openOnboarding } from '@embedworks/360dialog/browser';

const settings = new URLSearchParams(location.search);

/** What the tests read. */
const status = document.createElement('p');
status.setAttribute('role', 'status');
document.body.append(status);

function addButton(): void {
  const button = document.createElement('button');
  button.textContent = 'Connect WhatsApp';
  button.addEventListener('click', () => void connect());
  document.body.append(button);
}

async function connect(): Promise<void> {
  const { outcome } = openOnboarding({
    partnerId: 'SandboxPA',
    hubUrl: settings.get('hub') ?? undefined,
    redirectUrl: settings.get('redirect') ?? undefined,
    ioSignature: settings.has('signed') ? () => askServer('/onboarding-signature') : undefined,
    onOutOfSight: () => (status.textContent = 'out of sight'),
  });
  const ending = await outcome;
  if (ending.status !== 'completed') return void (status.textContent = ending.status);
  status.textContent = `onboarded by ${ending.via}`;
  const { messageId } = await askServer<{ messageId: string }>('/onboarded', ending);
  status.textContent = `sent ${messageId}`;
}

async function askServer<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}.`);
  return (await response.json()) as Answer;
}

if (location.pathname === '/connected') {
  void completeOnboarding({ returnUrl: `http://localhost:${location.port}/connected` });
} else addButton();
