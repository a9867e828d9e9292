import { expect, test } from 'vitest';
import { checkTarget } from '../src/engine/webhook-target.ts';

test.each([
  'http://localhost',
  'http://localhost:3000/webhooks',
  'https://LOCALHOST/hook?x=1',
  'http://localhost./hook',
  'http://crm.localhost:3000/hook',
  'http://127.0.0.1:3000/',
  'http://127.0.0.1./',
  'http://127.255.255.254/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://[::1]:3000/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http:localhost/hook',
])('%s is this machine', (url) => {
  expect(checkTarget(url)).toBeUndefined();
});

test.each([
  ['https://hooks.example.test/', 'hooks.example.test'],
  ['http://localhost.example.test/', 'localhost.example.test'],
  ['http://evil-localhost/', 'evil-localhost'],
  ['http://localhost%2eexample.test/', 'localhost.example.test'],
  ['http://127.0.0.1.example.test/', '127.0.0.1.example.test'],
  ['http://0.0.0.0:3000/', '0.0.0.0'],
  ['http://0/', '0.0.0.0'],
  ['http://128.0.0.1/', '128.0.0.1'],
  ['http://3232235777/', '192.168.1.1'],
  ['http://169.254.169.254/latest/meta-data', '169.254.169.254'],
  ['http://[::]/', '[::]'],
  ['http://[::2]/', '[::2]'],
  ['http://[::127.0.0.1]/', '[::7f00:1]'],
  ['http://[::ffff:10.0.0.1]/', '[::ffff:a00:1]'],
  ['http://[::ffff:7:1]/', '[::ffff:7:1]'],
  ['http://EXAMPLE.test./', 'example.test'],
])('%s is another machine, and the refusal names the option', (url, host) => {
  expect(checkTarget(url)).toBe(
    `${host} is not this machine, and nothing is sent elsewhere: start with --allow-host ${host} to let it go there.`,
  );
});

test.each([
  ['', /is not an address/],
  ['localhost', /is not an address/],
  ['//localhost/hook', /is not an address/],
  ['http://', /is not an address/],
  ['http://127.0.0.256/', /is not an address/],
  ['localhost:3000/hook', /over http or https, not over localhost:/],
  ['ftp://localhost/', /not over ftp:/],
  ['file:///etc/passwd', /not over file:/],
  ['javascript:alert(1)', /not over javascript:/],
  ['http://localhost@hooks.example.test/', /cannot carry a user name/],
  ['http://user:secret@localhost/', /cannot carry a user name/],
])('%s is no address for webhooks', (url, reason) => {
  expect(checkTarget(url, ['hooks.example.test'])).toMatch(reason);
});

test('a refusal does not repeat a password', () => {
  expect(checkTarget('http://user:secret@localhost/')).not.toContain('secret');
});

test.each([
  ['http://hooks.example.test:8080/', 'hooks.example.test'],
  ['http://HOOKS.example.test./', 'Hooks.Example.Test'],
  ['http://192.168.1.10/', '192.168.1.10'],
  ['http://[fe80::1]/', 'fe80::1'],
  ['http://[fe80::1]/', '[fe80::1]'],
])('%s may be allowed as %s', (url, allowed) => {
  expect(checkTarget(url)).toBeDefined();
  expect(checkTarget(url, [allowed])).toBeUndefined();
});

test('an allowed host allows no other', () => {
  for (const url of ['http://a.hooks.example.test/', 'http://example.test/', 'http://hooks.example.test.evil.test/']) {
    expect(checkTarget(url, ['hooks.example.test', '', 'not a host'])).toBeDefined();
  }
});
