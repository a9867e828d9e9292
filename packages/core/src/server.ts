export { createApiClient, type ApiClient, type ApiClientOptions, type TransportOptions } from './api-client.ts';
export { inBatches } from './batches.ts';
export { dataOf, toInit, type CallOptions } from './call.ts';
export {
  createContractChecker,
  type CheckedContract,
  type ContractChecker,
  type ContractCheckerOptions,
  type ContractCheckOptions,
  type ContractDrift,
} from './contract-check.ts';
export {
  bodyRefusal,
  crossOriginHeaders,
  describeFailure,
  drainBody,
  refuseCaller,
  type CallerRefusal,
  type OriginOptions,
} from './page-caller.ts';
export { createPace, type Pace } from './pace.ts';
export { readRawBody } from './raw-body.ts';
export { throwIfAborted, wait, type WaitOptions } from './wait.ts';
export { paginate, type Page } from './paginate.ts';
export { equalInConstantTime } from './constant-time.ts';
export { tell } from './tell.ts';
export { createTokenSource, type IssuedToken, type TokenSource, type TokenSourceOptions } from './token-source.ts';
export {
  createMemoryDeliveryStore,
  createWebhookReceiver,
  type DeliveryStore,
  type WebhookHandler,
  type WebhookReceiverOptions,
} from './webhook-receiver.ts';
