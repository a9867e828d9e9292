import type { components, operations } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { dataOf, done, toInit, type CallOptions } from './call.ts';
import { walk } from './list.ts';

type Schemas = components['schemas'];
type AssociationQuery = NonNullable<operations['listAssociations']['parameters']['query']>;

export type Application = Schemas['Application'];
export type Entity = Schemas['Entity'];
export type Association = Schemas['Association'];
export type AssociationInput = Schemas['AssociationInput'];

export interface PageSize {
  /** Rows in a page, 1000 at most. Default: 1000, because one call a second is allowed. */
  pageSize?: number;
}

/**
 * Tenancy with X: an application is a use case or environment of yours, an entity is a customer of yours. One call a
 * second is allowed for each operation.
 *
 * Source: `infobip-application-entity-openapi.json` of https://github.com/api-evangelist/infobip
 */
export function createApplications(client: InfobipClient) {
  const path = '/provisioning/1/applications';
  const withId = (applicationId: string, call?: CallOptions) => ({
    ...toInit(call),
    params: { path: { applicationId } },
  });
  return {
    list: ({ pageSize = 1000 }: PageSize = {}, call?: CallOptions) =>
      walk<Application>(pageSize, (page, size) =>
        dataOf(client.GET(path, { ...toInit(call), params: { query: { page, size } } })),
      ),
    get: (applicationId: string, call?: CallOptions) =>
      dataOf(client.GET(`${path}/{applicationId}`, withId(applicationId, call))),
    /** @throws {InfobipError} `conflict` when the id exists. */
    create: (application: Application, call?: CallOptions) =>
      dataOf(client.POST(path, { ...toInit(call), body: application })),
    update: (applicationId: string, update: Schemas['ApplicationUpdate'], call?: CallOptions) =>
      done(client.PUT(`${path}/{applicationId}`, { ...withId(applicationId, call), body: update })),
    /** What was linked to it goes back to the application `default` and to no entity. */
    delete: (applicationId: string, call?: CallOptions) =>
      done(client.DELETE(`${path}/{applicationId}`, withId(applicationId, call))),
  };
}

/** As {@link createApplications}. An entity is also made when it is first used on a message. */
export function createEntities(client: InfobipClient) {
  const path = '/provisioning/1/entities';
  const withId = (entityId: string, call?: CallOptions) => ({ ...toInit(call), params: { path: { entityId } } });
  return {
    list: ({ pageSize = 1000 }: PageSize = {}, call?: CallOptions) =>
      walk<Entity>(pageSize, (page, size) =>
        dataOf(client.GET(path, { ...toInit(call), params: { query: { page, size } } })),
      ),
    get: (entityId: string, call?: CallOptions) => dataOf(client.GET(`${path}/{entityId}`, withId(entityId, call))),
    /** @throws {InfobipError} `conflict` when the id exists. */
    create: (entity: Entity, call?: CallOptions) => dataOf(client.POST(path, { ...toInit(call), body: entity })),
    update: (entityId: string, update: Schemas['EntityUpdate'], call?: CallOptions) =>
      done(client.PUT(`${path}/{entityId}`, { ...withId(entityId, call), body: update })),
    /** What was linked to it goes back to the application `default` and to no entity. */
    delete: (entityId: string, call?: CallOptions) => done(client.DELETE(`${path}/{entityId}`, withId(entityId, call))),
  };
}

/** Which sender belongs to which application and entity. In Conversations a sender has one pair at most. */
export function createAssociations(client: InfobipClient) {
  const path = '/provisioning/1/associations';
  return {
    list: (
      { pageSize = 1000, ...filter }: PageSize & Omit<AssociationQuery, 'page' | 'size'> = {},
      call?: CallOptions,
    ) =>
      walk<Association>(pageSize, (page, size) =>
        dataOf(client.GET(path, { ...toInit(call), params: { query: { ...filter, page, size } } })),
      ),
    get: (query: operations['getAssociation']['parameters']['query'], call?: CallOptions) =>
      dataOf(client.GET(`${path}/single`, { ...toInit(call), params: { query } })),
    create: (association: AssociationInput, call?: CallOptions) =>
      done(client.POST(path, { ...toInit(call), body: association })),
    delete: (association: AssociationInput, call?: CallOptions) =>
      done(client.DELETE(path, { ...toInit(call), body: association })),
  };
}
