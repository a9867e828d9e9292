import { describe, expect, test } from 'vitest';
import {
  buildAgentUrl,
  buildConsoleFrame,
  buildQuickInvitationUrl,
  ConfigurationError,
  toLoadAgentUser,
  type ConsoleFrameOptions,
  type QuickInvitationOptions,
} from '@embedworks/apizee';

describe('buildQuickInvitationUrl', () => {
  test('has the newest address and no query by default', () => {
    expect(buildQuickInvitationUrl()).toBe('https://cloud.apizee.com/quick-invitation');
  });

  test('writes the six parameters of the vendor', () => {
    const url = buildQuickInvitationUrl({
      cloudUrl: 'http://127.0.0.1:4400/apizee/',
      path: '/tickets/quick-invitation',
      reference: 'CASE 77 & co',
      serviceKey: 'sfa6mdbzx9vigfvryihfokt9khux8qan',
      phoneNumbers: ['+33 6.55-55 01 00', '0655550101'],
      emailAddresses: [' nina@example.test ', 'bob@example.test'],
      isServiceReadOnly: true,
      areRecipientsReadOnly: false,
    });
    expect(url).toBe(
      'http://127.0.0.1:4400/apizee/tickets/quick-invitation?reference=CASE%2077%20%26%20co' +
        '&service_key=sfa6mdbzx9vigfvryihfokt9khux8qan&phone_numbers=%2B33655550100%2C0655550101' +
        '&email_addresses=nina%40example.test%2Cbob%40example.test' +
        '&read_only.service=true&read_only.recipients=false',
    );
  });

  test('leaves out empty lists', () => {
    expect(new URL(buildQuickInvitationUrl({ phoneNumbers: [], emailAddresses: [] })).search).toBe('');
  });

  test.each<[string, QuickInvitationOptions]>([
    ['reference has 51 characters', { reference: 'x'.repeat(51) }],
    ['serviceKey', { serviceKey: 'x'.repeat(30) }],
    ['serviceKey', { serviceKey: `${'x'.repeat(31)}-` }],
    ['serviceKey', { serviceKey: 'x'.repeat(33) }],
    ['phoneNumbers', { phoneNumbers: ['+33655550100', '12345'] }],
    ['phoneNumbers', { phoneNumbers: ['1'.repeat(16)] }],
    ['phoneNumbers', { phoneNumbers: ['0655,550100'] }],
    ['emailAddresses', { emailAddresses: ['nina'] }],
    ['emailAddresses', { emailAddresses: ['nina@example.test,bob@example.test'] }],
    ['cloudUrl', { cloudUrl: 'cloud.apizee.com' }],
  ])('refuses a bad value: %s', (message, options) => {
    expect(() => buildQuickInvitationUrl(options)).toThrow(ConfigurationError);
    expect(() => buildQuickInvitationUrl(options)).toThrow(message);
  });

  test.each([{ reference: 'x'.repeat(50) }, { reference: '🙂'.repeat(50) }, { serviceKey: 'x'.repeat(31) }])(
    'takes a value at the limit: %o',
    (options) => expect(() => buildQuickInvitationUrl(options)).not.toThrow(),
  );
});

describe('buildAgentUrl', () => {
  test('is the vendor’s address by default', () => {
    expect(buildAgentUrl({})).toBe('https://app.apizee.com/agent/');
  });

  test('writes every option under its short name, flags as words', () => {
    const url = new URL(
      buildAgentUrl({
        apiKey: 'k',
        audio: false,
        connect: true,
        join: false,
        conversationName: 'Café & co',
        cloudUrl: 'https://cloud.example',
        agentName: 'Zoé',
        guestName: 'Nina',
        guestPhone: '+33655550100',
        guestUrl: 'https://guest.example/?a=b',
        installationId: 'X_',
        invitationServiceUrl: 'https://is.example/invitations',
        language: 'fr',
        logLevel: 'debug',
        userId: '77',
        identificationKey: 'i',
        externalReferences: [{ name: 'crm', reference: '9' }],
      }),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      aK: 'k',
      a: 'false',
      c: 'true',
      j: 'false',
      cN: 'Café & co',
      cU: 'https://cloud.example',
      aN: 'Zoé',
      gN: 'Nina',
      gP: '+33655550100',
      gU: 'https://guest.example/?a=b',
      iI: 'X_',
      iU: 'https://is.example/invitations',
      l: 'fr',
      lL: 'debug',
      uId: '77',
      iK: 'i',
      eR: '[{"name":"crm","reference":"9"}]',
    });
    expect(url.search).toContain('cN=Caf%C3%A9%20%26%20co');
    expect(url.search).toContain('gP=%2B33655550100');
  });

  test('keeps the query that agentUrl has of its own, and lets options win', () => {
    const url = buildAgentUrl({ agentUrl: 'http://apizee.localhost:4400/agent/?strict=1&aK=old', apiKey: 'new' });
    expect(url).toBe('http://apizee.localhost:4400/agent/?strict=1&aK=new');
  });

  test.each(['app.apizee.com/agent', 'javascript:alert(1)', '/agent/', ''])('refuses the address %j', (agentUrl) => {
    expect(() => buildAgentUrl({ agentUrl })).toThrow(ConfigurationError);
  });
});

describe('buildConsoleFrame', () => {
  const good: ConsoleFrameOptions = { consoleHost: 'apizee.example.com', hostPage: 'https://desk.example.com/cases' };

  test('builds address and permissions', () => {
    expect(buildConsoleFrame({ ...good, path: '/tickets', query: { id: 'a b' } })).toEqual({
      src: 'https://apizee.example.com/tickets?id=a+b',
      allow: 'camera; microphone; display-capture; autoplay; clipboard-write',
    });
  });

  test('takes an origin with scheme and port', () => {
    const frame = buildConsoleFrame({
      consoleHost: 'http://apizee.localhost:4400',
      path: '/console',
      hostPage: 'http://localhost:4400/',
    });
    expect(frame.src).toBe('http://apizee.localhost:4400/console');
  });

  test.each<[string, Partial<ConsoleFrameOptions>]>([
    ['the vendor’s own host', { consoleHost: 'cloud.apizee.com' }],
    ['another site', { consoleHost: 'apizee.example.org' }],
    ['a host that only ends alike', { consoleHost: 'badexample.com' }],
    [
      'another domain of a shared suffix',
      { consoleHost: 'apizee.b.co.uk', hostPage: 'https://a.co.uk', domain: 'a.co.uk' },
    ],
    ['a path that names another host', { path: '//evil.example/' }],
  ])('refuses %s and tells the prerequisites', (_, options) => {
    const build = () => buildConsoleFrame({ ...good, ...options });
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(/CNAME of cloud\.apizee\.com and have Apizee authorise your domain/);
  });

  test('takes the vendor’s own host when told to', () => {
    const frame = buildConsoleFrame({ ...good, consoleHost: 'cloud.apizee.com', allowThirdParty: true });
    expect(frame.src).toBe('https://cloud.apizee.com/');
  });

  test('refuses a page address that is none', () => {
    expect(() => buildConsoleFrame({ ...good, hostPage: 'desk' })).toThrow('hostPage');
  });
});

test('toLoadAgentUser completes the picture’s address', () => {
  const me = {
    userId: 5121,
    enterpriseId: 301,
    apiKey: 'k',
    nickname: 'Zoé',
    token: 't',
    photo_url: '//cdn.example/zoe.png',
    mail: 'zoe@desk.example',
    ccs: 'ccs.example',
  };
  expect(toLoadAgentUser(me)).toEqual({
    id: 5121,
    token: 't',
    nickname: 'Zoé',
    enterpriseId: 301,
    photoUrl: 'https://cdn.example/zoe.png',
    mail: 'zoe@desk.example',
  });
});
