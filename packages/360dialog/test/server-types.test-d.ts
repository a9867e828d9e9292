/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import {
  createDialog360Webhooks,
  type Dialog360,
  type Dialog360ApiKey,
  type Dialog360Error,
  type Dialog360Messaging,
  type Dialog360Options,
} from '@embedworks/360dialog/server';
import { createPartnerEvent } from '@embedworks/360dialog/testing';

export async function hub(hub: Dialog360) {
  const channel = await hub.waitUntilRunning('p7Rw2dCH', { timeoutMs: 1000 });
  void channel.setup_info?.phone_number?.length;
  hub.startMessaging(await hub.apiKeys.create(channel.id));
  hub.startMessaging({ apiKey: 'stored', address: 'https://waba-v2.360dialog.io' });
  // @ts-expect-error A key is an object that says where it belongs.
  hub.startMessaging('stored');
  // @ts-expect-error Filters are an object; the JSON is ours to write.
  hub.channels.list({ filters: '{"id":"p7Rw2dCH"}' });
  // @ts-expect-error Pages of a list have a size, not a limit.
  hub.channels.list({ limit: 10 });
  // @ts-expect-error No such category.
  await hub.templates.create('h2QeWA', { name: 'n', category: 'SPAM', language: 'de', components: [] });
  // @ts-expect-error No such path.
  await hub.client.GET('/api/v9/token');
  // @ts-expect-error Messages need the key of a number.
  await hub.client.POST('/messages');
  // @ts-expect-error One way to sign in is enough, and half a one is not.
  const options: Dialog360Options = { partnerId: 'SandboxPA', credentials: { username: 'u' } };
  return options;
}

export async function messages(number: Dialog360Messaging, key: Dialog360ApiKey) {
  const sent = await number.send({ to: '491510000001', type: 'image', image: { link: 'https://platform.example/a' } });
  void sent.id.length;
  // @ts-expect-error The secret is revealed on purpose or not at all.
  String(key.apiKey);
  // @ts-expect-error A template has a language.
  await number.sendTemplate('491510000001', { name: 'order_ready' });
  // @ts-expect-error Partner calls need the partner's key.
  await number.client.GET('/api/v2/partners/{partner_id}');
}

export function errors(error: Dialog360Error) {
  if (error.code === 'channel_not_running') return error.metaCode?.toFixed();
  // @ts-expect-error No such code.
  return error.code === 'not_running';
}

export function webhooks() {
  createDialog360Webhooks({
    secrets: ['s'],
    on: {
      channel_running: ({ data }) => void data.integration?.state,
      messaging_notification: ({ entry }) => void entry[0]?.changes,
      unknown: ({ data }) => void data['event'],
      // @ts-expect-error A violation names a number, no channel.
      account_violation: ({ data }) => void data.client_id,
      // @ts-expect-error No such event.
      channel_exploded: () => undefined,
    },
  });
  // @ts-expect-error No such event.
  createPartnerEvent('channel_exploded');
}
