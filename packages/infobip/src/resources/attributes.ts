import type { components, operations } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, done, toInit, type CallOptions } from './call.ts';
import { toPathPart, toPersonQuery, type PersonIdentity } from './people-identity.ts';
import { toPage, walkPages, type PeopleListQuery, type PeoplePageQuery } from './people-pages.ts';

type Schemas = components['schemas'];
export type CustomAttribute = Schemas['CustomAttribute'];
export type CustomAttributeInput = Schemas['CustomAttributeInput'];
type AttributeField = 'name' | 'createdAt' | 'modifiedAt';
type AttributesQuery = NonNullable<operations['listCustomAttributes']['parameters']['query']>;

/**
 * Attributes that you define. A profile cannot hold one that is not defined.
 * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
 */
export function createCustomAttributes(client: InfobipClient) {
  const path = '/people/2/customAttributes';
  const withName = (name: string, call?: CallOptions) => ({
    ...toInit(call),
    params: { path: { name: toPathPart('A custom attribute', name) } },
  });

  async function listPage(query: PeoplePageQuery<AttributeField> = {}, call?: CallOptions) {
    const params = { query: query as AttributesQuery };
    const answer = await dataOf(client.GET(path, { ...toInit(call), params }));
    return toPage<CustomAttribute, 'customAttributes'>(answer, 'customAttributes');
  }

  return {
    /** All definitions, fetched page by page as they are read. */
    list: ({ pageSize, ...query }: PeopleListQuery<AttributeField> = {}, call?: CallOptions) =>
      walkPages(pageSize, (page) => listPage({ ...query, ...page }, call)),
    listPage,
    get: (name: string, call?: CallOptions) => dataOf(client.GET(`${path}/{name}`, withName(name, call))),
    /** The name has at most 256 characters and none of `{ } [ ]`. */
    create: (attribute: CustomAttributeInput, call?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(call), body: attribute })),
    delete: (name: string, call?: CallOptions) =>
      done(client.DELETE(`${path}/{name}`, { ...withName(name, call), parseAs: 'text' })),
    /**
     * Adds one object to a LIST_OF_OBJECTS of a person and answers the whole list. Not repeated when its answer is lost:
     * the object would be there twice.
     */
    append: (name: string, person: PersonIdentity, item: Record<string, unknown>, call?: CallOptions) => {
      const { params, ...init } = withName(name, call);
      const query = toPersonQuery(person);
      return dataOf(client.POST(`${path}/{name}/append`, { ...init, params: { ...params, query }, body: item }));
    },
  };
}
