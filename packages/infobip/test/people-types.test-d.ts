/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import { personFilter, type Infobip, type PersonFilter } from '@embedworks/infobip/server';

export async function people({ people }: Infobip) {
  const person = await people.find({ type: 'EMAIL', identifier: 'ann@example.test' });
  void person?.firstName?.length;
  // @ts-expect-error There may be no such person.
  void person.firstName;
  await people.get({ type: 'LINE', identifier: 'u1', sender: 'line-1' });
  // @ts-expect-error A person is named by type and identifier.
  await people.get({ email: 'ann@example.test' });
  // @ts-expect-error These four have no sender.
  await people.get({ type: 'PHONE', identifier: '385911234567', sender: 's' });
  // @ts-expect-error Only a match knows this type.
  await people.get({ type: 'KAKAO_TALK', identifier: 'k', sender: 's' });
  await people.match([{ type: 'KAKAO_TALK', identifier: 'k', sender: 's' }]);
  // @ts-expect-error No such order.
  people.list({ orderBy: 'city:asc' });
  // @ts-expect-error The pages of a walk have a size; one page has a limit.
  people.list({ limit: 10 });
  // @ts-expect-error Version 2 has its contacts by channel.
  await people.create({ contactInformation: [{ type: 'PHONE', identifier: '385911234567' }] });
  // @ts-expect-error Read only.
  await people.create({ createdAt: '2026-01-01T00:00:00' });
}

export async function inBulk({ people }: Infobip) {
  const { created } = await people.upsert(
    [{ externalId: 'crm-1', contactInformation: [{ type: 'EMAIL', identifier: 'ann@example.test' }] }],
    { missing: 'clear', onResult: ({ id, status }) => void [id.toFixed(), status === 'CREATED'] },
  );
  void created.toFixed();
  // @ts-expect-error An upsert knows phone numbers and e-mail addresses only.
  await people.upsert([{ contactInformation: [{ type: 'LINE', identifier: 'u', sender: 's' }] }]);
  await people.merge([{ contactInformation: [{ type: 'LINE', identifier: 'u', sender: 's' }] }]);
  // @ts-expect-error Read only.
  await people.upsert([{ createdBy: 'me' }]);
  // @ts-expect-error A merge always keeps.
  await people.merge([], { missing: 'clear' });
  // @ts-expect-error A batch has no mode.
  await people.batches.create([], { missing: 'keep' });
  // @ts-expect-error A tag has the name first.
  await people.tags.addTo([{ type: 'ID', identifier: '1' }], 'vip');
  await people.events.send([{ definitionId: 'd', person: { type: 'ID', identifier: '1' }, occurredTime: new Date() }]);
  // @ts-expect-error An event is of a person.
  await people.events.send([{ definitionId: 'd' }]);
  // @ts-expect-error A single event is sent to a person without a sender.
  await people.events.sendOne({ type: 'LINE', identifier: 'u', sender: 's' }, 'd');
}

export const filters: PersonFilter[] = [
  { firstName: 'Alex' },
  { Tier: 'gold', Points: 3 },
  { '#and': [{ city: 'Zagreb' }, { '#contains': { tags: 'vip' } }] },
  personFilter.gte('createdAt', '2026-01-01'),
  // @ts-expect-error No such operator.
  { '#equals': { city: 'Zagreb' } },
  // @ts-expect-error A list of filters.
  { '#and': { city: 'Zagreb' } },
  // @ts-expect-error A value is no object.
  { city: { '#eq': 'Zagreb' } },
];
