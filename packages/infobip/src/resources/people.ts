import type { components, operations } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { InfobipError, vendor } from '../errors.ts';
import type { InfobipOptions } from '../options.ts';
import { createCustomAttributes } from './attributes.ts';
import { dataOf, done, toInit, type CallOptions } from './call.ts';
import { createEvents } from './events.ts';
import { createPeopleBatches, type PersonInput } from './people-batches.ts';
import { toFilterText, type PersonFilter } from './people-filter.ts';
import { toPersonQuery, type PersonIdentity } from './people-identity.ts';
import { toPage, walkPages, type PeopleListQuery, type PeoplePageQuery } from './people-pages.ts';
import { repeated, withoutRetries } from './people-repeat.ts';
import { createUpsert } from './people-upsert.ts';
import { createTags } from './tags.ts';

export type { CustomAttribute, CustomAttributeInput } from './attributes.ts';
export type {
  EventDefinition,
  EventDefinitionUpdate,
  NewEvent,
  SendEventOptions,
  SendEventsOptions,
} from './events.ts';
export type { PersonInput, PersonPatch } from './people-batches.ts';
export {
  personFilter,
  type PersonFieldName,
  type PersonFieldValues,
  type PersonFilter,
  type PersonFilterValue,
} from './people-filter.ts';
export type { PersonIdentity } from './people-identity.ts';
export type { PeopleListQuery, PeoplePage, PeoplePageQuery } from './people-pages.ts';
export type { ItemFailure, RunOptions, RunProgress, RunResult, Source } from './people-run.ts';
export type {
  MergeOptions,
  MergePerson,
  PersonUpserted,
  PersonWritten,
  UpsertOptions,
  UpsertPerson,
  UpsertProgress,
  UpsertRunResult,
} from './people-upsert.ts';
export type { Tag } from './tags.ts';

type Schemas = components['schemas'];
export type Person = Schemas['Person'];
export type ContactInformation = Schemas['ContactInformationInput'];
export type MatchIdentity = Schemas['MatchIdentity'];

/** Of a call that may be tried more often than others. */
export interface RetriedCallOptions extends CallOptions {
  /** Attempts after the first one. Default: `retries` of the account. */
  retries?: number | undefined;
}

/** Fields by which people can be ordered. */
export type PersonOrderField = 'firstName' | 'lastName' | 'createdAt' | 'modifiedAt';

export interface PersonsPageQuery extends PeoplePageQuery<PersonOrderField> {
  filter?: PersonFilter | undefined;
}
export interface PersonsListQuery extends PeopleListQuery<PersonOrderField> {
  filter?: PersonFilter | undefined;
}
type PersonsQuery = NonNullable<operations['listPersons']['parameters']['query']>;

/** Everything about profiles of people. */
export type People = ReturnType<typeof createPeople>;

/**
 * Profiles, one by one and in bulk, with their tags, attributes and events.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function createPeople(client: InfobipClient, options: InfobipOptions) {
  const path = '/people/2/persons';
  const once = withoutRetries(client);
  const { onRetry, retries: usualRetries = 2 } = options;

  /** `identity` as the query of a call about one person. */
  const about = (identity: PersonIdentity, call?: CallOptions) => ({
    ...toInit(call),
    params: { query: toPersonQuery(identity) },
  });
  /** For calls that are not repeated by their method, though doing them twice changes nothing. */
  const safely = <Answer>(
    method: string,
    callPath: string,
    { retries = usualRetries, signal }: RetriedCallOptions = {},
    send: () => Promise<Answer>,
  ) => repeated(send, { method, path: callPath, retries, isSafe: true, onRetry, signal });

  async function find(identity: PersonIdentity, call?: RetriedCallOptions): Promise<Person | undefined> {
    const read = (through: InfobipClient) => dataOf(through.GET(path, about(identity, call)));
    try {
      return toPerson(await (call?.retries === undefined ? read(client) : safely('GET', path, call, () => read(once))));
    } catch (error) {
      if (error instanceof InfobipError && error.code === 'not_found') return undefined;
      throw error;
    }
  }

  async function listPage({ filter, ...query }: PersonsPageQuery = {}, call?: CallOptions) {
    const params = { query: { ...query, ...toFilterText(filter) } as PersonsQuery };
    const answer = await dataOf(client.GET(path, { ...toInit(call), params }));
    return toPage<Person, 'persons'>(answer, 'persons');
  }

  const contactInformation = '/people/2/persons/contactInformation';
  const match = '/people/2/persons/match';

  return {
    ...createUpsert(client, options),
    /** The profile. @throws {InfobipError} `not_found` when there is none. */
    get: async (identity: PersonIdentity, call?: CallOptions): Promise<Person> =>
      toPerson(await dataOf(client.GET(path, about(identity, call)))) ?? notFound(),
    /** The profile, or `undefined` when there is none. */
    find,
    /** All people, or those that the filter lets through, fetched page by page as they are read. */
    list: ({ pageSize, ...query }: PersonsListQuery = {}, call?: CallOptions) =>
      walkPages(pageSize, (page) => listPage({ ...query, ...page }, call)),
    listPage,
    /** Which of these identities have a profile. Those without one are left out. 15 calls a second. */
    match: async (identities: MatchIdentity[], call?: CallOptions) => {
      const body = { identities };
      return (await safely('POST', match, call, () => dataOf(once.POST(match, { ...toInit(call), body })))).matches;
    },
    /**
     * Adds a person, who needs a phone number, an e-mail address or an external id. Not repeated when its answer is lost;
     * an upsert is.
     */
    create: (person: PersonInput, call?: CallOptions) => dataOf(client.POST(path, { ...toInit(call), body: person })),
    /** Puts this in place of the profile. **Clears whatever is left out.** */
    replace: (identity: PersonIdentity, person: PersonInput, call?: CallOptions) =>
      dataOf(client.PUT(path, { ...about(identity, call), body: person })),
    /** Changes what is given. Tags and contact information are added to those that are there. */
    patch: (identity: PersonIdentity, person: PersonInput, call?: RetriedCallOptions) =>
      safely('PATCH', path, call, () => dataOf(once.PATCH(path, { ...about(identity, call), body: person }))),
    delete: (identity: PersonIdentity, call?: CallOptions) =>
      done(client.DELETE(path, { ...about(identity, call), parseAs: 'text' })),
    /** Phone numbers and e-mail addresses. Each call answers the whole profile. */
    contactInformation: {
      add: (identity: PersonIdentity, contacts: ContactInformation, call?: CallOptions) =>
        safely('PATCH', contactInformation, call, () =>
          dataOf(
            client.PATCH(contactInformation, { ...about(identity, call), body: { contactInformation: contacts } }),
          ),
        ),
      /** Removes those that are left out. */
      replace: (identity: PersonIdentity, contacts: ContactInformation, call?: CallOptions) =>
        dataOf(client.PUT(contactInformation, { ...about(identity, call), body: { contactInformation: contacts } })),
      remove: (identity: PersonIdentity, contacts: ContactInformation, call?: CallOptions) =>
        dataOf(client.DELETE(contactInformation, { ...about(identity, call), body: { contactInformation: contacts } })),
    },
    /** Version 2 in bulk. For a sync prefer `upsert`. */
    batches: createPeopleBatches(client, options),
    tags: createTags(client, options),
    customAttributes: createCustomAttributes(client),
    events: createEvents(client, options),
  };
}

/**
 * The vendor describes a single profile, public integrations read a list of one.
 * @throws {InfobipError} `malformed` when there are several: which of them was meant cannot be told.
 */
function toPerson(answer: Schemas['PersonOrList'] | undefined): Person | undefined {
  const { items } = toPage<Person, 'persons'>(answer, 'persons');
  if (items.length < 2) return items[0];
  const message = `${vendor}: one person was asked for, ${items.length} came.`;
  throw new InfobipError(message, { code: 'malformed', status: 200, data: answer });
}

function notFound(): never {
  throw new InfobipError(`${vendor}: there is no such person.`, { code: 'not_found' });
}
