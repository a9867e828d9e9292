import type { ContactRow, EsputnikState } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';
import { toContactActivity } from './webhooks.ts';

/** Sets the categories of a contact and tells the customer when they are others. Sandbox choice: of the channel e-mail. */
export async function changeSubscriptions(
  state: EsputnikState,
  world: EsputnikWorld,
  row: ContactRow,
  subscriptions: string[],
): Promise<void> {
  const isSame =
    subscriptions.length === row.subscriptions.length && subscriptions.every((key) => row.subscriptions.includes(key));
  if (isSame) return;
  await state.contacts.update(row.id, { subscriptions });
  world.notify('activities', [toContactActivity(world, row, 'email', 'SUBSCRIPTION_CHANGED', { subscriptions })]);
}
