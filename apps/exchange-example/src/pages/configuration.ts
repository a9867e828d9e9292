import type { ConfigurationForm, ConfigurationView } from '../configuration.ts';
import { ask, element, fill } from './page.ts';
import { renderSync } from './sync-panel.ts';

const currencies: Readonly<Record<ConfigurationForm['currency'], string>> = {
  EUR: 'Euro',
  USD: 'US dollar',
  GBP: 'Pound sterling',
};
const directions: Readonly<Record<ConfigurationForm['syncDirection'], string>> = {
  out: 'From the shop to People',
  in: 'From People to the shop',
  both: 'Both ways',
};

/** The configuration page: where the account's shop is, and what is kept the same. */
await fill(async (main) => {
  const view = await ask<ConfigurationView>('/api/configuration');
  const who = `${view.username}, account ${view.accountKey}`;
  main.append(element('p', { class: 'quiet', 'data-user': view.username }, `Signed in as ${who}`));
  const sync = renderSync(view.accountKey);
  main.append(
    renderForm(view, () => void sync.show()),
    sync.panel,
  );
  if (view.isConfigured) await sync.show();
});

function renderForm(view: ConfigurationView, onSaved: () => void): HTMLElement {
  const { accountKey, settings, problem, hasShopKey, hasInfobipKey } = view;
  const shopUrl = element('input', { id: 'shop-url', type: 'url', required: '', value: settings.shopUrl });
  const shopKey = element('input', { id: 'shop-key', type: 'password', autocomplete: 'off' });
  const infobipKey = element('input', { id: 'infobip-key', type: 'password', autocomplete: 'off' });
  const currency = renderChoice('currency', currencies, settings.currency);
  const direction = renderChoice('direction', directions, settings.syncDirection);
  const shopKeyState = renderKeyState('shop-key', hasShopKey);
  const infobipKeyState = renderKeyState('infobip-key', hasInfobipKey);
  shopKey.setAttribute('aria-describedby', shopKeyState.id);
  infobipKey.setAttribute('aria-describedby', infobipKeyState.id);
  const outcome = element('p', { role: 'status', 'data-outcome': '', class: problem ? 'bad' : '' }, problem ?? '');
  const test = element('button', { type: 'button' }, 'Test connection');
  const form = element(
    'form',
    { novalidate: '', 'aria-label': 'Settings' },
    ...[renderLabel(shopUrl, 'Shop address'), shopUrl],
    ...[renderLabel(shopKey, 'Shop API key'), shopKeyState, shopKey],
    ...[renderLabel(currency, 'Currency'), currency],
    ...[renderLabel(direction, 'Sync of customers'), direction],
    ...[renderLabel(infobipKey, 'Infobip API key, for changes that come by webhook (optional)'), infobipKeyState],
    infobipKey,
    element('div', { class: 'row' }, element('button', { class: 'primary' }, 'Save'), test),
    outcome,
  );

  const read = (): ConfigurationForm => ({
    shopUrl: shopUrl.value,
    currency: currency.value as ConfigurationForm['currency'],
    syncDirection: direction.value as ConfigurationForm['syncDirection'],
    ...(shopKey.value ? { shopKey: shopKey.value.trim() } : {}),
    ...(infobipKey.value ? { infobipKey: infobipKey.value.trim() } : {}),
  });
  const tell = async (work: () => Promise<string>) => {
    form.setAttribute('aria-busy', 'true');
    outcome.className = '';
    outcome.textContent = 'One moment …';
    try {
      outcome.textContent = await work();
    } catch (error) {
      outcome.className = 'bad';
      outcome.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      form.removeAttribute('aria-busy');
    }
  };
  const save = async () => {
    const wanted = read();
    await ask('/api/configuration', { method: 'PUT', body: wanted, accountKey });
    if (wanted.shopKey) setKeyState(shopKeyState, true);
    if (wanted.infobipKey) setKeyState(infobipKeyState, true);
    // A key is written and never shown again.
    shopKey.value = '';
    infobipKey.value = '';
    onSaved();
    return 'The settings are saved.';
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void tell(save);
  });
  const tryOut = async () => {
    const question = { method: 'POST', body: read(), accountKey } as const;
    return (await ask<{ message: string }>('/api/configuration/test', question)).message;
  };
  test.addEventListener('click', () => void tell(tryOut));
  return form;
}

function renderLabel({ id }: HTMLElement, text: string): HTMLElement {
  return element('label', { for: id }, text);
}

function renderKeyState(id: string, isSet: boolean): HTMLElement {
  const state = element('p', { id: `${id}-state`, class: 'quiet' });
  setKeyState(state, isSet);
  return state;
}

function setKeyState(state: HTMLElement, isSet: boolean): void {
  state.textContent = isSet ? 'It is set. Leave it empty to keep it.' : 'It is not set.';
}

function renderChoice(id: string, labels: Readonly<Record<string, string>>, chosen: string): HTMLSelectElement {
  const options = Object.entries(labels).map(([value, label]) => element('option', { value }, label));
  const select = element('select', { id }, ...options);
  select.value = chosen;
  return select;
}
