import { badRequest, conflict, notFound } from '../refusals.ts';
import type { AssociationRow, InfobipState, Schemas } from '../state.ts';
import { isVisible, releaseFrom } from '../tenancy.ts';
import { toPage } from '../values.ts';
import type { InfobipHandlers, Principal } from '../vendor-types.ts';

export const applications = {
  listApplications({ query, principal, state }) {
    const rows = state.applications.filter(({ applicationId }) => seesApplication(principal, applicationId));
    return { status: 200, body: toPage(rows, query) };
  },

  async createApplication({ body: { applicationId, applicationName }, state }) {
    if (applicationId === '') return badRequest({ applicationId: ['must not be blank'] });
    if (state.applications.get(applicationId)) return conflict();
    await state.applications.insert({ applicationId, ...(applicationName === undefined ? {} : { applicationName }) });
    return { status: 201, body: undefined };
  },

  getApplication({ path: { applicationId }, principal, state }) {
    const row = seesApplication(principal, applicationId) ? state.applications.get(applicationId) : undefined;
    return row ? { status: 200, body: row } : notFound();
  },

  async updateApplication({ path: { applicationId }, body, principal, state }) {
    if (!seesApplication(principal, applicationId)) return notFound();
    const row = await state.applications.update(applicationId, body);
    return row ? { status: 204, body: undefined } : notFound();
  },

  async deleteApplication({ path: { applicationId }, principal, state }) {
    // Sandbox choice: it is where everything falls that has no other.
    if (applicationId === 'default') return badRequest({ applicationId: ['cannot be deleted'] });
    if (!seesApplication(principal, applicationId) || !state.applications.delete(applicationId)) return notFound();
    await releaseFrom(state, 'applicationId', applicationId);
    return { status: 200, body: undefined };
  },

  listEntities({ query, principal, state }) {
    const rows = state.entities.filter(({ entityId }) => seesEntity(principal, entityId));
    return { status: 200, body: toPage(rows, query) };
  },

  async createEntity({ body: { entityId, entityName }, state }) {
    if (entityId === '') return badRequest({ entityId: ['must not be blank'] });
    if (state.entities.get(entityId)) return conflict();
    await state.entities.insert({ entityId, ...(entityName === undefined ? {} : { entityName }) });
    return { status: 201, body: undefined };
  },

  getEntity({ path: { entityId }, principal, state }) {
    const row = seesEntity(principal, entityId) ? state.entities.get(entityId) : undefined;
    return row ? { status: 200, body: row } : notFound();
  },

  async updateEntity({ path: { entityId }, body, principal, state }) {
    if (!seesEntity(principal, entityId)) return notFound();
    const row = await state.entities.update(entityId, body);
    return row ? { status: 204, body: undefined } : notFound();
  },

  async deleteEntity({ path: { entityId }, principal, state }) {
    if (!seesEntity(principal, entityId) || !state.entities.delete(entityId)) return notFound();
    await releaseFrom(state, 'entityId', entityId);
    return { status: 200, body: undefined };
  },

  listAssociations({ query, principal, state }) {
    const { page, size, ...wanted } = query;
    const rows = state.associations
      .all()
      .map(({ association }) => association)
      .filter((association) => seesAssociation(principal, association))
      .filter((association) => matches(association, wanted));
    const paging = { ...(page === undefined ? {} : { page }), ...(size === undefined ? {} : { size }) };
    return { status: 200, body: toPage(rows, paging) };
  },

  async createAssociation({ body, state }) {
    const { applicationId, entityId, resourceId, resourceType, channel } = body;
    if (!state.applications.get(applicationId)) return notFound('Application not found');
    if (entityId !== null && !state.entities.get(entityId)) return notFound('Entity not found');
    const id = associationId(body);
    // A sender has one pair at most.
    if (state.associations.get(id)) return conflict();
    const association = { resourceType, channel, applicationId, entityId, resourceId };
    await state.associations.insert({ id, association });
    return { status: 201, body: undefined };
  },

  deleteAssociation({ body, principal, state }) {
    const row = findAssociation(state, principal, body);
    if (row?.association.entityId !== body.entityId) return notFound();
    state.associations.delete(row.id);
    return { status: 204, body: undefined };
  },

  getAssociation({ query, principal, state }) {
    const row = findAssociation(state, principal, query);
    if (!row || (query.entityId !== undefined && row.association.entityId !== query.entityId)) return notFound();
    return { status: 200, body: row.association };
  },
} satisfies Partial<InfobipHandlers>;

function seesApplication({ platform }: Principal, applicationId: string): boolean {
  return !platform || platform.applicationId === applicationId;
}

function seesEntity({ platform }: Principal, entityId: string): boolean {
  return !platform || platform.entityId === entityId;
}

function seesAssociation(principal: Principal, { applicationId, entityId = null }: Schemas['Association']): boolean {
  return isVisible(principal, { applicationId, entityId });
}

function matches(association: Schemas['Association'], wanted: Partial<Schemas['Association']>): boolean {
  const names = Object.keys(wanted) as (keyof Schemas['Association'])[];
  return names.every((name) => wanted[name] === undefined || association[name] === wanted[name]);
}

function associationId({
  resourceType,
  channel,
  resourceId,
}: Pick<Schemas['Association'], 'resourceType' | 'channel' | 'resourceId'>): string {
  return `${resourceType} ${channel} ${resourceId}`;
}

function findAssociation(
  state: InfobipState,
  principal: Principal,
  wanted: Pick<Schemas['Association'], 'resourceType' | 'channel' | 'resourceId' | 'applicationId'>,
): AssociationRow | undefined {
  const row = state.associations.get(associationId(wanted));
  const isMeant = row?.association.applicationId === wanted.applicationId;
  return isMeant && row && seesAssociation(principal, row.association) ? row : undefined;
}
