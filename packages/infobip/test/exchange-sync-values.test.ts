import { describe, expect, test } from 'vitest';
import type { Person, UpsertPerson } from '@embedworks/infobip/server';
import type { SyncField } from '@embedworks/infobip/exchange';
import { fingerprintOf, hasLess, replaceFields, toUpsertPerson } from '../src/exchange/sync/values.ts';

const fields: readonly SyncField[] = ['firstName', 'type', 'tags', 'contactInformation', 'customAttributes.Tier'];

const ann: UpsertPerson = {
  firstName: 'Ann',
  tags: ['a', 'b'],
  contactInformation: [
    { type: 'PHONE', identifier: '+385 91 123' },
    { type: 'EMAIL', identifier: 'Ann@Example.test', primary: true },
  ],
  customAttributes: { Tier: 'gold', Score: 7 },
};

const hashOf = async (person: UpsertPerson) => (await fingerprintOf(person, fields)).hash;

describe('a fingerprint', () => {
  test('is that of the profile as the vendor shows it', async () => {
    const shown: Person = {
      id: 7,
      externalId: 'crm-7',
      type: 'CUSTOMER',
      firstName: 'Ann',
      city: 'Split',
      tags: ['b', 'a'],
      customAttributes: { Score: 8, Tier: 'gold' },
      contactInformation: { email: [{ address: 'ann@example.test' }], phone: [{ number: '38591123' }] },
      origin: 'API',
      createdAt: '2026-11-20T10:00:00',
      modifiedAt: '2026-11-20T10:00:00',
    };
    expect(await hashOf(toUpsertPerson(shown))).toBe(await hashOf(ann));
    expect(toUpsertPerson(shown)).not.toHaveProperty('id');
  });

  test.each<[string, UpsertPerson]>([
    ['a name', { ...ann, firstName: 'Anna' }],
    ['no name', { ...ann, firstName: '' }],
    ['a type', { ...ann, type: 'LEAD' }],
    ['a tag more', { ...ann, tags: ['a', 'b', 'c'] }],
    ['a tag less', { ...ann, tags: ['a'] }],
    ['no tags', { ...ann, tags: [] }],
    ['another number', { ...ann, contactInformation: [{ type: 'PHONE', identifier: '385911234' }] }],
    ['an attribute', { ...ann, customAttributes: { Tier: 'silver' } }],
    ['an attribute that is a list', { ...ann, customAttributes: { Tier: [{ name: 'gold' }] } }],
  ])('tells of %s', async (_what, changed) => {
    expect(await hashOf(changed)).not.toBe(await hashOf(ann));
  });

  test.each<[string, UpsertPerson]>([
    [
      'what is not compared',
      { ...ann, city: 'Split', nickName: 'Annie', customAttributes: { Tier: 'gold', Score: 8 } },
    ],
    ['the order of tags', { ...ann, tags: ['b', 'a', 'b'] }],
    ['the default of the vendor', { ...ann, type: 'CUSTOMER' }],
  ])('does not tell of %s', async (_what, changed) => {
    expect(await hashOf(changed)).toBe(await hashOf(ann));
  });
});

test('less is left when a value is gone, not when it is another one', async () => {
  const partsOf = async (person: UpsertPerson) => (await fingerprintOf(person, fields)).parts;
  const before = await partsOf(ann);
  expect(hasLess(before, await partsOf({ ...ann, firstName: 'Anna', tags: ['a', 'b', 'c'] }))).toBe(false);
  expect(hasLess(before, await partsOf({ ...ann, firstName: undefined } as unknown as UpsertPerson))).toBe(true);
  expect(hasLess(before, await partsOf({ ...ann, tags: ['a', 'c'] }))).toBe(true);
  expect(hasLess(before, await partsOf({ ...ann, contactInformation: [] }))).toBe(true);
  expect(hasLess(before, await partsOf({ ...ann, customAttributes: {} }))).toBe(true);
});

test('lists that are only sent along are added to those of a replaced profile', () => {
  const contactInformation = [
    { type: 'PHONE' as const, identifier: '385 91 999' },
    { type: 'EMAIL' as const, identifier: 'ann@example.test' },
  ];
  const wanted: UpsertPerson = { firstName: 'Ann', tags: ['b', 'c'], contactInformation };
  const replaced = replaceFields(ann, wanted, ['firstName', 'city']);
  expect(replaced.tags).toEqual(['b', 'c', 'a']);
  expect(replaced.contactInformation).toEqual([...contactInformation, { type: 'PHONE', identifier: '+385 91 123' }]);
  expect(replaceFields({ firstName: 'Ann' }, { city: 'Split' }, ['firstName'])).toEqual({
    city: 'Split',
    customAttributes: {},
  });
});

test('a replaced profile has what is wanted, and keeps what is not compared', () => {
  const present: UpsertPerson = { ...ann, externalId: 'crm-7', city: 'Split', lastName: 'Lee' };
  expect(replaceFields(present, { externalId: 'crm-7', tags: ['a'] }, fields)).toEqual({
    externalId: 'crm-7',
    city: 'Split',
    lastName: 'Lee',
    tags: ['a'],
    customAttributes: { Score: 7 },
  });
});
