import { describe, expect, test } from 'vitest';
import { createDesk, useDesk } from './support/infobip-people-desk.ts';

const desk = useDesk();
const byEmail = (identifier: string) => ({ type: 'EMAIL', identifier });
const add = (address: string, current = desk()) =>
  current.call('POST', '/people/2/persons', { json: { contactInformation: { email: [{ address }] } } });

describe('what identifies a profile', () => {
  test('is found in a restored world, and ids go on', async () => {
    const { body } = await add('kept@x.test');
    const snapshot: unknown = JSON.parse(JSON.stringify(await desk().world.snapshot()));
    const other = createDesk(3);
    await add('lost@x.test', other);
    await other.world.restore(snapshot);
    expect(await other.person(byEmail('kept@x.test'))).toEqual(body);
    expect((await other.call('GET', '/people/2/persons', { query: byEmail('lost@x.test') })).status).toBe(404);
    expect((await add('KEPT@x.test', other)).status).toBe(400);
    expect((await add('next@x.test', other)).body).toEqual((await add('next@x.test')).body);
  });

  test('is the one of now when a profile is edited by hand', async () => {
    const { persons } = await desk().people();
    expect(await desk().person(byEmail('ben@example.test'))).toMatchObject({ id: 9002 });
    await persons.update(9002, { contacts: [{ type: 'EMAIL', identifier: 'benjamin@example.test' }] });
    expect((await add('ben@example.test')).status).toBe(200);
    expect((await add('benjamin@example.test')).status).toBe(400);
    persons.delete(9002);
    expect((await add('benjamin@example.test')).status).toBe(200);
    persons.clear();
    expect((await add('benjamin@example.test')).status).toBe(200);
  });

  test('is given to the next when two have it by hand', async () => {
    const { persons } = await desk().people();
    const row = persons.get(9002);
    if (!row) throw new Error('There is no Ben.');
    for (const id of [9990, 9991]) await persons.insert({ ...row, id });
    for (const id of [9002, 9990, 9991]) {
      expect(await desk().person(byEmail('ben@example.test'))).toMatchObject({ id });
      await desk().call('DELETE', '/people/2/persons', { query: byEmail('ben@example.test') });
    }
    expect((await add('ben@example.test')).status).toBe(200);
  });
});
