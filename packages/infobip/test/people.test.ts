import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { broken, empty, json, lost, refusal, setUpPeople, settled, tooMany, type Answer } from './support/people.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const persons = '/people/2/persons';
const contacts = '/people/2/persons/contactInformation';
const ann = { id: 9001, externalId: 'crm-77', firstName: 'Ann' };
const byEmail = { type: 'EMAIL', identifier: 'ann@example.test' } as const;
const missing = () => refusal(404, 'NOT_FOUND', 'Person not found');

describe('one person', () => {
  test.each([
    ['a bare person', ann],
    ['a list of one', { limit: 20, page: 1, persons: [ann] }],
  ])('is read from %s', async (_, answer) => {
    const { people, sent } = setUpPeople({ [`GET ${persons}`]: () => json(answer) });
    expect(await settled(people.get(byEmail))).toEqual(ann);
    expect(sent[0]?.query).toEqual(byEmail);
  });

  test('of a channel is named with its sender', async () => {
    const { people, sent } = setUpPeople({ [`GET ${persons}`]: () => json(ann) });
    const identity = { type: 'FACEBOOK', identifier: 'u/1 +', sender: '2094832040560427' } as const;
    await settled(people.get(identity));
    expect(sent[0]?.query).toEqual(identity);
  });

  test.each([
    ['404', missing],
    ['an empty list', () => json({ persons: [] })],
  ])('who is not there by %s is undefined, or an error', async (_, answer) => {
    const { people } = setUpPeople({ [`GET ${persons}`]: answer });
    expect(await settled(people.find(byEmail))).toBeUndefined();
    await expect(settled(people.get(byEmail))).rejects.toMatchObject({ vendor: 'infobip', code: 'not_found' });
  });

  test('is not guessed from a list of several', async () => {
    const { people } = setUpPeople({ [`GET ${persons}`]: () => json({ persons: [ann, { id: 2 }] }) });
    await expect(settled(people.find(byEmail))).rejects.toMatchObject({ code: 'malformed' });
  });

  test('is not taken for absent when the call is refused', async () => {
    const { people } = setUpPeople({ [`GET ${persons}`]: () => refusal(403, 'FORBIDDEN', 'Forbidden') });
    await expect(settled(people.find(byEmail))).rejects.toMatchObject({ code: 'forbidden', status: 403 });
  });

  test.each([
    [{ type: 'EMAIL', identifier: '' }],
    [{ type: 'ID', identifier: '  ' }],
    [{ type: 'ID', identifier: 9001 }],
    [{ type: 'ID' }],
    [{ identifier: '1' }],
    [{}],
    [{ type: 'PHONE', identifier: '385911234567', sender: 'x' }],
  ])('is not named by %o, and nothing is sent', async (identity) => {
    const { people, sent } = setUpPeople({});
    const { find, replace, patch, delete: remove } = people;
    for (const call of [find, replace, patch, remove]) {
      const unsafe = call as (identity: object, person?: object) => Promise<unknown>;
      await expect(async () => unsafe(identity, {})).rejects.toMatchObject({ code: 'configuration' });
    }
    expect(sent).toEqual([]);
  });
});

describe('a change', () => {
  const answer = () => json(ann);
  test.each([
    ['create', 'POST', persons, 'body'],
    ['replace', 'PUT', persons, 'identity'],
    ['patch', 'PATCH', persons, 'identity'],
  ] as const)('%s sends the person', async (name, method, path, kind) => {
    const { people, sent } = setUpPeople({ [`${method} ${path}`]: answer });
    const person = { firstName: 'Ann', contactInformation: { phone: [{ number: '385911234567' }] } };
    const call = kind === 'body' ? people.create(person) : people[name as 'patch'](byEmail, person);
    expect(await settled(call)).toEqual(ann);
    expect(sent).toMatchObject([{ method, path, query: kind === 'body' ? {} : byEmail, body: person }]);
  });

  test.each([
    ['add', 'PATCH'],
    ['replace', 'PUT'],
    ['remove', 'DELETE'],
  ] as const)('of contact information: %s', async (name, method) => {
    const { people, sent } = setUpPeople({ [`${method} ${contacts}`]: answer });
    const email = { email: [{ address: 'ann@work.test' }] };
    expect(await settled(people.contactInformation[name](byEmail, email))).toEqual(ann);
    expect(sent).toMatchObject([{ query: byEmail, body: { contactInformation: email } }]);
  });

  test.each([
    ['no body', () => empty()],
    ['a word', () => new Response('OK')],
  ])('delete takes %s for an answer', async (_, deleted) => {
    const { people, sent } = setUpPeople({ [`DELETE ${persons}`]: deleted });
    expect(await settled(people.delete(byEmail))).toBeUndefined();
    expect(sent[0]?.query).toEqual(byEmail);
  });

  test('that belongs to another person is a conflict', async () => {
    const text = 'Destination(email) ann@example.test already exists.';
    const { people } = setUpPeople({ [`POST ${persons}`]: () => refusal(400, '40001', text) });
    await expect(settled(people.create({}))).rejects.toMatchObject({ code: 'conflict', kind: 'Conflict' });
  });
});

describe('a lost or failed answer', () => {
  const failures: [string, Answer][] = [
    ['500', broken],
    ['a dropped connection', lost],
    ['429', () => tooMany('3')],
  ];
  const ok = () => json({ ...ann, matches: [] });
  const routes = (failure: Answer) => {
    const answer: Answer = (request, count) => (count === 1 ? failure(request, count) : ok());
    return Object.fromEntries(
      [`POST ${persons}`, `PUT ${persons}`, `PATCH ${persons}`, `PATCH ${contacts}`, `POST ${persons}/match`].map(
        (route) => [route, answer] as const,
      ),
    );
  };

  test.each(failures)('(%s) is asked for again where it is safe', async (_, failure) => {
    const { people, sent } = setUpPeople(routes(failure));
    await settled(people.replace(byEmail, {}));
    await settled(people.patch(byEmail, {}));
    await settled(people.contactInformation.add(byEmail, {}));
    await settled(people.match([byEmail]));
    expect(sent).toHaveLength(8);
  });

  test.each([
    ['500', broken, 1],
    ['a dropped connection', lost, 1],
    ['429', () => tooMany('3'), 2],
  ] as [string, Answer, number][])('(%s) of a creation: %#', async (_, failure, times) => {
    const { people, sent } = setUpPeople(routes(failure));
    const created = settled(people.create({}));
    await (times === 1 ? expect(created).rejects.toMatchObject({ vendor: 'infobip' }) : created);
    expect(sent).toHaveLength(times);
  });

  test('is asked for no more often than the options say, and told', async () => {
    const retried: string[] = [];
    const { people, sent } = setUpPeople(
      { [`PATCH ${persons}`]: broken },
      { retries: 3, onRetry: ({ method, path, attempt }) => void retried.push(`${method} ${path} ${attempt}`) },
    );
    await expect(settled(people.patch(byEmail, {}))).rejects.toMatchObject({ code: 'server', status: 500 });
    expect(sent).toHaveLength(4);
    expect(retried).toEqual([1, 2, 3].map((attempt) => `PATCH ${persons} ${attempt}`));
  });
});

test('a match answers who is known', async () => {
  const found = [{ personId: 9001, ...byEmail }];
  const { people, sent } = setUpPeople({ [`POST ${persons}/match`]: () => json({ matches: found }) });
  const identities = [byEmail, { type: 'KAKAO_TALK', identifier: 'k', sender: 's' } as const];
  expect(await settled(people.match(identities))).toEqual(found);
  expect(sent[0]?.body).toEqual({ identities });
});
