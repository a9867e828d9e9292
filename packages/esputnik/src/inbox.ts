export {
  createInboxClient,
  type CallOptions,
  type InboxClient,
  type InboxClientOptions,
  type InboxPage,
  type ListOptions,
} from './inbox-client.ts';
export type { SubscribeCountOptions } from './inbox-count.ts';
export { fetchTokenFrom, type GetToken, type TokenOptions } from './inbox-get-token.ts';
export { toInboxMessage, type InboxMessage } from './inbox-message.ts';
export { toText } from './inbox-text.ts';
