import type { InfobipWorld } from '../vendor-types.ts';
import type { AttributeRow, DefinitionRow, PeopleState, PersonRow } from './state.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Ids of seeded profiles. */
export const seededPersons = { ann: 9001, ben: 9002, lead: 9003, withoutName: 9004 } as const;

type SeededPerson = Omit<PersonRow, 'createdMs' | 'modifiedMs'> & { daysOld: number };

const persons: readonly SeededPerson[] = [
  {
    id: seededPersons.ann,
    daysOld: 60,
    fields: {
      externalId: 'crm-77',
      firstName: 'Ann',
      lastName: 'Lee',
      type: 'CUSTOMER',
      city: 'Zagreb',
      preferredLanguage: 'en-US',
      birthDate: '1990-04-30',
    },
    tags: ['vip'],
    customAttributes: { Tier: 'gold', Score: 7, Orders: [{ number: 100045, total: 12.5 }] },
    contacts: [
      { type: 'PHONE', identifier: '385911234567' },
      { type: 'EMAIL', identifier: 'ann@example.test' },
    ],
    origin: 'API',
    modifiedFrom: 'API',
  },
  {
    id: seededPersons.ben,
    daysOld: 45,
    fields: { firstName: 'Ben', type: 'CUSTOMER' },
    tags: [],
    customAttributes: {},
    contacts: [{ type: 'EMAIL', identifier: 'ben@example.test' }],
    origin: 'PORTAL',
    modifiedFrom: 'PORTAL',
  },
  {
    id: seededPersons.lead,
    daysOld: 20,
    fields: { firstName: 'Zoë', lastName: 'Žižek', type: 'LEAD', country: 'Croatia' },
    tags: ['newsletter'],
    customAttributes: { Tier: 'silver' },
    contacts: [
      { type: 'PHONE', identifier: '385917654321' },
      { type: 'FACEBOOK', identifier: '370329180020364', sender: '2094832040560427' },
    ],
    origin: 'FORMS',
    modifiedFrom: 'CONVERSATIONS',
  },
  {
    id: seededPersons.withoutName,
    daysOld: 5,
    fields: { externalId: 'crm-80', type: 'CUSTOMER' },
    tags: [],
    customAttributes: {},
    contacts: [],
    origin: 'API',
    modifiedFrom: 'API',
  },
];

const tags = ['newsletter', 'vip'];

const attributes: readonly Pick<AttributeRow, 'name' | 'dataType' | 'objectSchema'>[] = [
  { name: 'Tier', dataType: 'STRING' },
  { name: 'Score', dataType: 'INTEGER' },
  { name: 'Orders', dataType: 'LIST_OF_OBJECTS', objectSchema: { number: 'INTEGER', total: 'DECIMAL' } },
];

const definitions: readonly DefinitionRow[] = [
  { definitionId: 'orderPlaced', title: 'Order placed', fields: [{ name: 'number', type: 'Numeric' }] },
  {
    definitionId: 'addToCart',
    title: 'Added to cart',
    fields: [
      { name: 'product', type: 'String' },
      { name: 'quantity', type: 'Numeric' },
    ],
  },
];

/** Where every world starts. Times are told from its clock, in whole seconds as the API shows them. */
export async function seedPeople(state: PeopleState, { clock }: Pick<InfobipWorld, 'clock'>): Promise<void> {
  const now = Math.floor(clock.now() / 1000) * 1000;
  const ago = (days: number) => ({ createdMs: now - days * dayMs, modifiedMs: now - days * dayMs });
  for (const [position, name] of tags.entries()) await state.tags.insert({ name, id: 31 + position, ...ago(60) });
  for (const attribute of attributes) await state.attributes.insert({ ...attribute, ...ago(90) });
  for (const definition of definitions) await state.definitions.insert(definition);
  for (const { daysOld, ...person } of persons) await state.persons.insert({ ...person, ...ago(daysOld) });
}
