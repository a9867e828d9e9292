import { isRunning } from './channel-steps.ts';
import type { ChannelRow, Dialog360State, Schemas } from './state.ts';

type CanSend = Schemas['CanSend'];
type Entity = NonNullable<Schemas['Health']['health_status']['entities']>[number];

/** From bad to good. */
const order: readonly CanSend[] = ['BLOCKED', 'LIMITED', 'AVAILABLE'];

/** What stands in the way of a number, part by part. Sandbox choice: which state of a channel means what. */
export function toHealth(state: Dialog360State, row: ChannelRow): Schemas['Health'] {
  const account = state.wabas.get(row.wabaId)?.account;
  const { channel } = row;
  const number: Entity = isRunning(row)
    ? hint(row.sendsTemplates ? undefined : 'Sending templates is switched off.')
    : blocked('The channel is not running.', 'Wait until it runs, or ask the support.');
  const waba = account?.status === 'RESTRICTED' ? blocked('The account is restricted.', 'Ask the support.') : hint();
  const isVerified = account?.fb_account_status === 'verified';
  const entities: Entity[] = [
    { ...number, entity_type: 'PHONE_NUMBER', id: channel.external_id ?? '' },
    { ...waba, entity_type: 'WABA', id: account?.external_id ?? '' },
    {
      ...hint(isVerified ? undefined : 'The business is not verified.'),
      entity_type: 'BUSINESS',
      id: account?.fb_business_id ?? '',
    },
    { ...hint(), entity_type: 'APP', id: String(channel.integration.app_id ?? '') },
  ];
  const worst = order.find((each) => entities.some(({ can_send_message }) => can_send_message === each));
  return { health_status: { can_send_message: worst ?? 'AVAILABLE', entities } };
}

function hint(text?: string): Entity {
  if (text === undefined) return { entity_type: '', can_send_message: 'AVAILABLE' };
  return { entity_type: '', can_send_message: 'LIMITED', additional_info: [text] };
}

function blocked(description: string, solution: string): Entity {
  const errors = [{ error_code: 1, error_description: description, possible_solution: solution }];
  return { entity_type: '', can_send_message: 'BLOCKED', errors };
}
