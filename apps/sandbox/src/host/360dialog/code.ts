import { toLiteral } from '../shared/literal.ts';
import type { OnboardingPlan } from './onboarding-form.ts';

/** The lines a team would write for what is chosen. */
export function pageCode({ by, options, isSigned }: OnboardingPlan): string {
  const signing =
    "() => fetch('/host/360dialog/onboarding-signature', { method: 'POST' }).then((answer) => answer.json())";
  return by === 'element'
    ? elementCode({ options, isSigned }, signing)
    : controllerCode({ options, isSigned }, signing);
}

type Chosen = Pick<OnboardingPlan, 'options' | 'isSigned'>;

function elementCode({ options, isSigned }: Chosen, signing: string): string {
  const attributes = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${toKebab(name)}="${String(value)}"`);
  return [
    "import '@embedworks/360dialog/element';",
    '',
    '<dialog360-connect',
    ...attributes,
    '>Connect WhatsApp</dialog360-connect>',
    '',
    "const element = document.querySelector('dialog360-connect');",
    ...(isSigned ? [`element.ioSignature = ${signing};`] : []),
    "element.addEventListener('dialog360-completed', ({ detail }) => save(detail));",
  ].join('\n');
}

function controllerCode({ options, isSigned }: Chosen, signing: string): string {
  const literal = toLiteral(options);
  const whole = isSigned ? literal.replace(/,?\s*\}$/, `,\n  ioSignature: ${signing},\n}`) : literal;
  return [
    "import { openOnboarding } from '@embedworks/360dialog/browser';",
    '',
    'button.onclick = async () => {',
    `  const { outcome } = openOnboarding(${whole.replaceAll('\n', '\n  ')});`,
    '  save(await outcome);',
    '};',
  ].join('\n');
}

export const redirectCode = `import { completeOnboarding } from '@embedworks/360dialog/browser';

// Needed only when the redirect page is on another origin than the page with the button.
await completeOnboarding({ returnUrl: 'https://platform.example/connected' });`;

export const serverCode = `import { createDialog360 } from '@embedworks/360dialog/server';

const hub = createDialog360({
  partnerId: 'SandboxPA',
  credentials: { apiKey: process.env.DIALOG360_PARTNER_KEY },
  platformSecrets: [process.env.DIALOG360_PLATFORM_SECRET],
  baseUrl: 'http://127.0.0.1:${location.port}/360dialog',
});

export const webhooks = hub.webhooks({ onEvent: (event) => queue.add(event) });

export async function connect(channelId) {
  await hub.waitUntilRunning(channelId);
  const key = await hub.apiKeys.create(channelId);
  await store(channelId, key.reveal(), key.address);

  const number = hub.startMessaging(key);
  await number.webhook.set({ url: 'https://platform.example/webhooks/360dialog' });
  await number.sendText('+49 151 0000001', 'Hello from the team');
}`;

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
