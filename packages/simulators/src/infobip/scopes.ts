import type { OperationContract } from '@embedworks/contracts';

/** Source: https://www.infobip.com/docs/essentials/api-essentials/api-authorization and the documents of each product. */
export const knownScopes: readonly string[] = [
  'account-management:manage',
  'flow:manage',
  'flow:read',
  'flow:use',
  'flow:control',
  'answers:manage',
  'voice-message:manage',
  'conversations:manage',
  'conversations:read',
  'people:manage',
  'people:read',
  'people:use',
  'subscriptions:manage',
  'application-entity:manage',
];

const manageFlows = ['flow:use', 'flow:manage'];
const readPeople = ['people:read', 'people:manage'];
const managePeople = ['people:manage'];
const sendEvents = ['people:manage', 'people:use'];

/** Where an operation asks for something else than its tag. */
const byOperation: Partial<Record<string, readonly string[]>> = {
  // The scopes that are asked for come on top.
  startEmbedding: ['account-management:manage'],
  destroySession: [],
  getFlowParticipantsReport: ['flow:use', 'flow:read', 'flow:manage'],
  listPersons: readPeople,
  matchPersons: readPeople,
  upsertPersons: readPeople,
  patchUpsertPersons: readPeople,
  mergePersons: readPeople,
  listTags: readPeople,
  getTag: readPeople,
  listCustomAttributes: readPeople,
  getCustomAttribute: readPeople,
  sendEvents,
  sendEvent: sendEvents,
  listEventDefinitions: readPeople,
  getEventDefinition: readPeople,
};

/** The scopes of which an operation needs one; none for those that every caller may call. */
export function scopesFor({ operationId, path, security }: OperationContract): readonly string[] {
  const own = byOperation[operationId];
  if (own) return own;
  if (security.length === 0) return [];
  if (path.includes('/flows/')) return manageFlows;
  if (path.startsWith('/ccaas/')) return ['conversations:read', 'conversations:manage'];
  if (path.startsWith('/provisioning/')) return ['application-entity:manage'];
  if (path.startsWith('/subscriptions/')) return ['subscriptions:manage'];
  return managePeople;
}
