import type { components } from '@embedworks/contracts/apizee/rest';
import { render } from 'lit';
import { readEmails, readPhones, readPrefill } from './quick-invitation/prefill.ts';
import { preselectService } from './quick-invitation/service-choice.ts';
import { recipientsToSend, renderForm, type FormActions, type FormModel } from './quick-invitation/view.ts';
import { callApi, SignedOutError } from './shared/api.ts';
import { createSessionCookie } from './shared/session-cookie.ts';
import { signIn } from './shared/sign-in.ts';
import { adoptStyles } from '../../pages/styles.ts';
import { createVendorRoot } from './shared/vendor-root.ts';

const root = createVendorRoot(import.meta.url);
const cookie = createSessionCookie(document, root.path);
const lastUsedKey = 'apizee.last-used-service';
const prefill = readPrefill(new URLSearchParams(location.search));

let token = cookie.read();
let model: FormModel = {
  prefill,
  services: [],
  preselected: undefined,
  selected: undefined,
  phonesText: prefill.phones.valid.join(', '),
  emailsText: prefill.emails.valid.join(', '),
  invalidPhones: prefill.phones.invalid,
  invalidEmails: prefill.emails.invalid,
  problem: '',
  ticket: undefined,
};

const actions: FormActions = {
  selectService: (key) => change({ selected: model.services.find((service) => service.key === key) }),
  typePhones: (text) => change({ phonesText: text, invalidPhones: readPhones(text).invalid }),
  typeEmails: (text) => change({ emailsText: text, invalidEmails: readEmails(text).invalid }),
  send: () => void attempt(send),
  startAgain: () => change({ ticket: undefined, problem: '' }),
};

adoptStyles(document, 'dt { font-weight: 600; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }');
await start();

async function start() {
  token ??= await signIn({ container: document.body, rootHref: root.href, cookie, title: 'Quick invitation' });
  await attempt(loadServices);
}

async function loadServices(accessToken: string) {
  const { data: services } = await callApi<components['schemas']['ServiceList']>(root.href, {
    path: 'api/services',
    token: accessToken,
  });
  const { serviceKey } = prefill;
  const preselected = preselectService(services, { serviceKey, lastUsedKey: readLastUsedKey() });
  if (serviceKey && !preselected) console.warn(`No service has the key ${serviceKey}.`);
  change({ services, preselected, selected: preselected });
}

async function send(accessToken: string) {
  const { selected, preselected } = model;
  const recipients = recipientsToSend(model);
  if (!selected || !recipients) return;
  const body = {
    phone_numbers: recipients.phones.join(','),
    email_addresses: recipients.emails.join(','),
    reference: preselected ? prefill.reference : '',
    service_key: selected.key,
  } satisfies components['schemas']['QuickInvitationInput'];
  const request = { path: 'tickets/quick-invitation', token: accessToken, method: 'POST', body } as const;
  const ticket = await callApi<components['schemas']['Ticket']>(root.href, request);
  keepLastUsedKey(selected.key);
  change({ ticket, problem: '' });
}

/** Tells what went wrong on the page; a session that has ended starts over with the sign-in. */
async function attempt(action: (accessToken: string) => Promise<void>) {
  try {
    await action(token ?? '');
  } catch (error) {
    if (error instanceof SignedOutError) {
      cookie.clear();
      token = undefined;
      return start();
    }
    change({ problem: error instanceof Error ? error.message : String(error) });
  }
}

function change(changes: Partial<FormModel>) {
  model = { ...model, ...changes };
  render(renderForm(model, actions), document.body);
}

function readLastUsedKey(): string | undefined {
  try {
    return localStorage.getItem(lastUsedKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepLastUsedKey(key: string) {
  try {
    localStorage.setItem(lastUsedKey, key);
  } catch (error) {
    console.warn('The last used service cannot be kept.', error);
  }
}
