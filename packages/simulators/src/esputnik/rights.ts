import type { OperationContract } from '@embedworks/contracts';

/**
 * What a key may do. Rights count for all versions of a method.
 * Source: https://esputnik.com/en/support/api-keys
 */
export type Right = 'full' | 'events' | 'events and contacts' | 'events and contact changes' | 'messages';

/** Adds and updates, and looks what became of them. Sandbox choice: these methods. */
const contactChanges = [
  'addContact',
  'updateContact',
  'bulkUpdateContacts',
  'getImportStatus',
  'subscribeContact',
  'updateContactSubscriptions',
];

/** Which methods a right is for is not documented. Sandbox choice: by the chapter a method stands in. */
export function mayCall(right: Right, { operationId, tags }: OperationContract): boolean {
  if (right === 'full' || tags.includes('Account')) return true;
  if (right === 'messages') return tags.includes('Messages');
  if (tags.includes('Events')) return true;
  if (right === 'events and contacts') return tags.includes('Contacts') || tags.includes('Token');
  return right === 'events and contact changes' && contactChanges.includes(operationId);
}
