import { agentAppPageCommands } from '@embedworks/contracts/apizee/message-validators';
import { channels } from '@embedworks/contracts/apizee/channels';
import { describe, expect, it } from 'vitest';
import { controlActions, type ControlAction } from '../src/apizee/pages/agent/control-actions.ts';
import { readAgentQuery } from '../src/apizee/pages/agent/query.ts';
import { readPrefill } from '../src/apizee/pages/quick-invitation/prefill.ts';
import { preselectService } from '../src/apizee/pages/quick-invitation/service-choice.ts';
import { createVendorRoot } from '../src/apizee/pages/shared/vendor-root.ts';
import { findScenario } from '../src/engine/scenarios.ts';

const read = (query: string, browserLanguage?: string) => readAgentQuery(new URLSearchParams(query), browserLanguage);

describe('agent app query', () => {
  it('has the defaults of the platform', () => {
    expect(read('')).toEqual({
      configuration: {
        installationId: 'APZ_AGENT_',
        apiRtc: { cloudUrl: 'https://cloud.apizee.com' },
        guestUrl: 'https://app.apizee.com/guest/?id=invitationId',
        invitationServiceUrl: 'https://is.apizee.com/invitations',
        logLevel: 'warn',
      },
      audio: true,
      connect: true,
      join: true,
      conversationName: '',
      userData: {},
      guestData: {},
      language: 'en',
      sandbox: {
        strictOrigin: false,
        actions: [],
        textMessagesFail: false,
        scenarios: [],
        controlsHidden: false,
        storageDenied: false,
      },
    });
  });

  it('reads every short name', () => {
    const query = new URLSearchParams({
      aK: 'key',
      a: 'false',
      c: 'false',
      j: 'false',
      cN: 'Café & co',
      cU: 'https://cloud.example',
      aN: 'Zoé',
      gN: 'Nina',
      gP: '+33655550100',
      gU: 'https://guest.example/',
      iI: 'desk',
      iU: 'https://is.example/invitations',
      l: 'fr',
      lL: 'error',
      uId: '5121',
      cSMI: '10000',
      lRAppID: 'desk/agent',
      iK: 'identification',
      eR: '[]',
    });
    expect(agentAppPageCommands.agentAppQuery?.(Object.fromEntries(query))).toBe(true);
    expect(readAgentQuery(query)).toMatchObject({
      configuration: {
        installationId: 'desk',
        apiRtc: { apiKey: 'key', cloudUrl: 'https://cloud.example', callStatsMonitoringInterval: 10_000 },
        guestUrl: 'https://guest.example/',
        invitationServiceUrl: 'https://is.example/invitations',
        logLevel: 'error',
        logRocketAppID: 'desk/agent',
      },
      audio: false,
      connect: false,
      join: false,
      conversationName: 'Café & co',
      userData: { userId: '5121', name: 'Zoé', firstName: 'Zoé' },
      guestData: { name: 'Nina', phone: '+33655550100' },
      language: 'fr',
    });
  });

  it('does not read the long names', () => {
    expect(read('apiKey=key&conversationName=CASE-77&connect=false')).toEqual(read(''));
  });

  it.each([
    ['c=true', true],
    ['c=TRUE', true],
    ['c=untrue', true],
    ['c=false', false],
    ['c=1', false],
    ['c=yes', false],
    ['c=', false],
    ['', true],
  ])('reads the flag in "%s" as %s', (query, expected) => {
    expect(read(query).connect).toBe(expected);
  });

  it.each([
    ['l=fr', 'en', 'fr'],
    ['l=fr-FR', 'en', 'fr'],
    ['l=fr-CA', 'fr', 'en'],
    ['l=de', 'fr', 'en'],
    ['l=', 'fr', 'en'],
    ['', 'fr-FR', 'fr'],
    ['', 'fr-CA', 'en'],
    ['', 'pl', 'en'],
  ])('reads the language of "%s" in a %s browser as %s', (query, browserLanguage, expected) => {
    expect(read(query, browserLanguage).language).toBe(expected);
  });

  it('reads what the sandbox adds, and leaves out actions it does not have', () => {
    const query =
      'sandbox.strict-origin=true&sandbox.sms=fails&sandbox.controls=hidden&sandbox.storage=denied&sandbox.scenario=message-lost:joined, message-late,rate-limited&sandbox.actions=guest-joins, guest-shares,dance';
    expect(read(query).sandbox).toEqual({
      strictOrigin: true,
      actions: ['guest-joins', 'guest-shares'],
      textMessagesFail: true,
      scenarios: [
        { scenario: findScenario('message-lost'), name: 'joined' },
        { scenario: findScenario('message-late') },
      ],
      controlsHidden: true,
      storageDenied: true,
    });
  });
});

describe('control actions', () => {
  it('have ids of their own, labels, and descriptions that name only messages there are', () => {
    const names = new Set<string>(channels.agentApp.messages.map(({ name }) => name));
    const actions: readonly ControlAction[] = controlActions;
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    for (const { label, description } of actions) {
      expect(label).not.toBe('');
      for (const [, name = ''] of description.matchAll(/`([a-z_]+)`/gu)) expect(names).toContain(name);
    }
  });
});

describe('vendor root', () => {
  const origin = createVendorRoot('http://apizee.localhost:4400/_assets/agent.js');
  const folder = createVendorRoot('http://localhost:6006/vendors/apizee/_assets/agent.js');
  const production = createVendorRoot('https://app.apizee.com/_assets/agent.js');
  const loader = createVendorRoot('http://apizee.localhost:4400/agent/loaderAgent.js');

  it('is one folder above the scripts', () => {
    expect([origin.href, folder.href, loader.href]).toEqual([
      'http://apizee.localhost:4400/',
      'http://localhost:6006/vendors/apizee/',
      'http://apizee.localhost:4400/',
    ]);
    expect(folder.path).toBe('/vendors/apizee/');
  });

  it.each([
    ['https://cloud.apizee.com/api/text-message', 'api/text-message'],
    ['https://cloud.apirtc.com/api/v2/preferredCCS?apiKey=a%26b', 'api/v2/preferredCCS?apiKey=a%26b'],
    ['https://is.apizee.com/invitations', 'invitations'],
    ['https://app.apizee.com/guest/?id=Q7f2Kp9Zt1Lm', 'guest/?id=Q7f2Kp9Zt1Lm'],
    ['https://app.apizee.com/guest/?x=1?i=Q7f2Kp9Zt1Lm', 'guest/?x=1?i=Q7f2Kp9Zt1Lm'],
    ['//cloud.apizee.com/', ''],
    ['https://apirtc.github.io/web-guest?i=Q7f2Kp9Zt1Lm', 'guest/?i=Q7f2Kp9Zt1Lm'],
    ['https://apirtc.github.io/web-agent/?aK=key', 'agent/?aK=key'],
  ])('stands in for %s', (address, path) => {
    expect(origin.resolve(address)).toBe(origin.href + path);
    expect(folder.resolve(address)).toBe(folder.href + path);
    expect(production.resolve(address)).toBe(address);
  });

  it.each([
    'https://guest.example/?i=Q7f2Kp9Zt1Lm',
    'https://cloud.apizee.com.example/api',
    'https://cloud.apizee.comapi/v2/users/me',
    'http://127.0.0.1:4400/apizee/api/text-message',
    'guest/?id=Q7f2Kp9Zt1Lm',
  ])('leaves %s as it is', (address) => {
    expect(origin.resolve(address)).toBe(address);
  });
});

describe('quick invitation', () => {
  const prefill = (query: string) => readPrefill(new URLSearchParams(query));
  const services = [
    { type: 'chatbox', key: 'chat', name: 'Chat' },
    { type: 'video-assistance', key: 'first', name: 'First' },
    { type: 'video-assistance', key: 'second', name: 'Second' },
  ];

  it('tells valid recipients from invalid ones', () => {
    expect(
      prefill('phone_numbers=%2B33 6.55-55 01 00,12345,abc&email_addresses=nina@guest.example,nina'),
    ).toMatchObject({
      phones: { valid: ['+33 6.55-55 01 00'], invalid: ['12345', 'abc'] },
      emails: { valid: ['nina@guest.example'], invalid: ['nina'] },
    });
  });

  it('cuts a reference after 50 characters', () => {
    expect(prefill(`reference=${'é'.repeat(51)}`).reference).toBe('é'.repeat(50));
  });

  it.each([
    ['read_only.service=true&read_only.recipients=true', true],
    ['read_only.service=false&read_only.recipients=1', false],
    ['', false],
  ])('reads the locks of "%s"', (query, locked) => {
    expect(prefill(query)).toMatchObject({ serviceReadOnly: locked, recipientsReadOnly: locked });
  });

  it('reads the names of older links, after the newer ones', () => {
    expect(prefill('phone=%2B33655550100&name=Nina&description=Meter')).toMatchObject({
      phones: { valid: ['+33655550100'] },
      older: { name: 'Nina', description: 'Meter' },
    });
    expect(prefill('phone=%2B33655550100&phone_numbers=%2B33655550101').phones.valid).toEqual(['+33655550101']);
  });

  it.each([
    ['the key of the address before the last used one', { serviceKey: 'second', lastUsedKey: 'first' }, 'second'],
    ['nothing for an unknown key', { serviceKey: 'other', lastUsedKey: 'first' }, undefined],
    ['the last used one', { serviceKey: undefined, lastUsedKey: 'chat' }, 'chat'],
    ['the first for video assistance', { serviceKey: undefined, lastUsedKey: undefined }, 'first'],
  ])('selects %s', (_, keys, expected) => {
    expect(preselectService(services, keys)?.key).toBe(expected);
  });
});
