import { createDecipheriv } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createKeyring, generateKey } from '../src/exchange/settings/keyring.ts';

const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 3);
const current = { id: '2026-11', secret: generateKey() };
const older = { id: '2025-11', secret: generateKey() };
const keyring = createKeyring([current, older]);
const context = 'exchange:credentials:a:token';

const errorOf = (promise: Promise<unknown>) => promise.then(() => undefined).catch((error: unknown) => error);

describe('a sealed value', () => {
  test('opens in its own context', async () => {
    for (const text of ['', 'secret', 'ключ 🔑', '\uFEFFsecret', 'x'.repeat(100_000)]) {
      expect(await keyring.open(await keyring.seal(text, context), context)).toBe(text);
    }
  });

  test('is AES-256-GCM, as another program reads it', async () => {
    const sealed = await createKeyring([{ id: 'k', secret: bytes }]).seal('secret', context);
    expect(sealed).toMatch(/^v1\.k\.[\w-]{16}\.[\w-]+$/);
    const [, , iv = '', ciphertext = ''] = sealed.split('.');
    const body = Buffer.from(ciphertext, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', bytes, Buffer.from(iv, 'base64url'));
    decipher.setAAD(Buffer.from(JSON.stringify(['v1', 'k', context])));
    decipher.setAuthTag(body.subarray(-16));
    expect(decipher.update(body.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')).toBe('secret');
  });

  test('that is fixed and known still opens', async () => {
    const known = 'v1.k.AAECAwQFBgcICQoL.v4QRtAjt6BJklFoVYcthIvCPIFtTIw';
    expect(await createKeyring([{ id: 'k', secret: bytes }]).open(known, context)).toBe('secret');
  });

  test('never has the same IV again', async () => {
    const sealed = await Promise.all(Array.from({ length: 500 }, () => keyring.seal('secret', context)));
    expect(new Set(sealed.map((value) => value.split('.')[2])).size).toBe(500);
  });

  test('opens with each key of the ring, and is current with the first alone', async () => {
    const sealed = await createKeyring([older]).seal('secret', context);
    expect(await keyring.open(sealed, context)).toBe('secret');
    expect(keyring.isCurrent(sealed)).toBe(false);
    expect(keyring.isCurrent(await keyring.seal('secret', context))).toBe(true);
    expect(keyring.isCurrent('v1.2026-11')).toBe(false);
    expect(keyring.currentId).toBe('2026-11');
  });
});

describe('refused is', () => {
  test('text with half of a surrogate pair, which would come back as another', async () => {
    const error = await errorOf(keyring.seal('S3cret\ud800', context));
    expect(error).toMatchObject({ vendor: 'infobip', code: 'settings_invalid' });
    expect(String(error)).not.toContain('S3cret');
  });

  test('another context, and other words that would join to the same', async () => {
    const sealed = await keyring.seal('secret', context);
    for (const other of ['exchange:credentials:b:token', '', `${context} `]) {
      expect(await errorOf(keyring.open(sealed, other))).toMatchObject({ vendor: 'infobip', code: 'sealed_refused' });
    }
  });

  test('a value of which any letter was changed', async () => {
    const sealed = await keyring.seal('secret', context);
    const start = 'v1.2026-11.'.length;
    for (let index = start; index < sealed.length; index++) {
      // Of a last letter only some bits count, so a letter far away replaces each.
      const letter = sealed[index] === '.' ? '_' : /[A-Z]/.test(sealed[index] ?? '') ? '5' : 'D';
      const changed = sealed.slice(0, index) + letter + sealed.slice(index + 1);
      expect(await errorOf(keyring.open(changed, context))).toMatchObject({
        code: expect.stringMatching(/^sealed_/) as string,
      });
    }
  });

  test('the same id with another secret', async () => {
    const sealed = await createKeyring([{ ...current, secret: generateKey() }]).seal('secret', context);
    expect(await errorOf(keyring.open(sealed, context))).toMatchObject({ code: 'sealed_refused' });
  });

  test('the id of another key of the ring', async () => {
    const sealed = await keyring.seal('secret', context);
    const renamed = sealed.replace('2026-11', '2025-11');
    expect(await errorOf(keyring.open(renamed, context))).toMatchObject({ code: 'sealed_refused' });
  });

  test('a key that is not on the ring, which is named', async () => {
    const sealed = await createKeyring([{ id: '2020-01', secret: generateKey() }]).seal('secret', context);
    const error = await errorOf(keyring.open(sealed, context));
    expect(error).toMatchObject({ code: 'sealed_unknown_key' });
    expect(String(error)).toContain('2020-01, and the ring has 2026-11, 2025-11');
  });

  test.each([
    '',
    'secret',
    'v1.2026-11',
    'v2.2026-11.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA',
    'v1.2026-11.AAAA.AAAAAAAAAAAAAAAAAAAAAAAA',
    'v1.2026-11.AAAAAAAAAAAAAAAA.AAAA',
    'v1.2026-11.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA.more',
    'v1.2026-11.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAA+AAA',
  ])('what is no sealed value: %j', async (sealed) => {
    expect(await errorOf(keyring.open(sealed, context))).toMatchObject({ code: 'sealed_malformed' });
  });
});

describe('a key', () => {
  const forms: [string, string | Uint8Array][] = [
    ['bytes', bytes],
    ['base64', Buffer.from(bytes).toString('base64')],
    ['base64url', Buffer.from(bytes).toString('base64url')],
    ['hex', Buffer.from(bytes).toString('hex')],
    ['upper hex', Buffer.from(bytes).toString('hex').toUpperCase()],
    ['text with a line end', `${Buffer.from(bytes).toString('base64')}\n`],
  ];
  test.each(forms)('may be %s', async (_, secret) => {
    const sealed = await createKeyring([{ id: 'k', secret: bytes }]).seal('secret', context);
    expect(await createKeyring([{ id: 'k', secret }]).open(sealed, context)).toBe('secret');
  });

  test('is not changed by who gave its bytes', async () => {
    const given = new Uint8Array(bytes);
    const ring = createKeyring([{ id: 'k', secret: given }]);
    given.fill(0);
    expect(await createKeyring([{ id: 'k', secret: bytes }]).open(await ring.seal('secret', context), context)).toBe(
      'secret',
    );
  });

  const refusals: [string, { id: string; secret: string | Uint8Array }[], string][] = [
    ['none', [], '`keys` is empty'],
    ['16 bytes', [{ id: 'k', secret: bytes.slice(16) }], 'it is 16 bytes'],
    ['24 bytes as base64', [{ id: 'k', secret: Buffer.from(bytes.slice(8)).toString('base64') }], 'it is 24 bytes'],
    ['a password', [{ id: 'k', secret: 'correct horse battery!' }], 'text that is none of these'],
    ['empty text', [{ id: 'k', secret: '' }], 'it is 0 bytes'],
    ['an id with a dot', [{ id: '2026.11', secret: bytes }], '"2026.11"'],
    [
      'an id twice',
      [
        { id: 'k', secret: bytes },
        { id: 'k', secret: generateKey() },
      ],
      'Two keys go by the id k.',
    ],
  ];
  test.each(refusals)('is refused: %s', (_, keys, words) => {
    const make = () => createKeyring(keys);
    expect(make).toThrow(expect.objectContaining({ vendor: 'infobip', code: 'configuration' }));
    expect(make).toThrow(words);
    for (const { secret } of keys) if (typeof secret === 'string' && secret) expect(make).not.toThrow(secret);
  });

  test('that is generated is 32 bytes, and another one each time', () => {
    const made = new Set(Array.from({ length: 100 }, generateKey));
    expect(made.size).toBe(100);
    for (const secret of made) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });

  test('and a text are in nothing that is printed', async () => {
    const sealed = await keyring.seal('S3cret-text', context);
    const errors = await Promise.all([
      errorOf(keyring.open(sealed, 'other')),
      errorOf(keyring.open('S3cret-text', context)),
    ]);
    const printed = inspect([keyring, errors], { depth: 20, showHidden: true }) + JSON.stringify([keyring, errors]);
    for (const hidden of ['S3cret-text', current.secret, older.secret]) expect(printed).not.toContain(hidden);
  });
});
