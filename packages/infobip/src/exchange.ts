/**
 * Everything a team needs on its own server to write an Exchange app of Infobip: the manifest, the receiver of calls, the
 * sign-in of users, the database of settings, the sync of People.
 *
 * Source: https://www.infobip.com/docs/developing-with-infobip/user-journeys-and-information-flows
 */
export {
  type AppDefinition,
  defineApp,
  type ExchangeApp,
  type FunctionInput,
  type FunctionName,
  type FunctionOutput,
} from './exchange/app/define-app.ts';
export type { AppFunction } from './exchange/app/functions.ts';
export type {
  AnswersManifest,
  ConversationsManifest,
  FlowManifest,
  ManifestProduct,
} from './exchange/manifest/types.ts';
export { checkManifest, type CheckedManifest, type ManifestOptions } from './exchange/manifest/check.ts';
export { describeProblem, ManifestError, type ManifestProblem } from './exchange/manifest/problems.ts';
export { readManifest } from './exchange/manifest/read.ts';
export type { UriTemplate } from './exchange/manifest/path-template.ts';
export type { Field } from './exchange/manifest/schema.ts';
export type { OptionRoot } from './exchange/manifest/select-options.ts';

export { ExchangeFunctionError, type ExchangeFunctionErrorOptions } from './exchange/receiver/function-error.ts';
export {
  accountSettings,
  type AddedBy,
  type AnyMiddleware,
  type CallContext,
  type CallOutput,
  type ExchangeCall,
  type Middleware,
  type SettingsMiddleware,
  type SettingsReader,
  type WithSettings,
} from './exchange/receiver/middleware.ts';
export {
  type CallNames,
  createExchangeReceiver,
  type ExchangeFunctions,
  type ExchangeReceiverOptions,
} from './exchange/receiver/receiver.ts';
export type { CallRefusal, OnRefused, RefusalReportOptions } from './exchange/receiver/refusal-report.ts';
export type { ExchangeSignatureOptions } from './exchange/receiver/signature.ts';
export {
  createMemoryReplayStore,
  createStorageReplayStore,
  type ReplayStore,
  type ReplayStoreOptions,
} from './exchange/receiver/replay.ts';
export { translate, type TranslateOptions } from './exchange/receiver/translate.ts';

export { captureRequest, type ExchangeCapture, readCapture } from './exchange/doctor/capture.ts';
export {
  explainCalls,
  type ExplainOptions,
  explainSignature,
  type SignatureCause,
  type SignatureExplanation,
  type SignatureFinding,
} from './exchange/doctor/doctor.ts';

export { createExchangeSignIn } from './exchange/sign-in/sign-in.ts';
export type {
  ExchangeServerSession,
  ExchangeSignIn,
  ExchangeSignInOptions,
  SessionCookieOptions,
  SessionKeyring,
} from './exchange/sign-in/options.ts';
export type { ExchangeUser } from './exchange/sign-in/token-answer.ts';

export type {
  AppCredentials,
  RotationOptions,
  RotationProgress,
  RotationReport,
} from './exchange/settings/credentials.ts';
export { createKeyring, generateKey, type Keyring, type KeyringKey } from './exchange/settings/keyring.ts';
export { createPostgresStorage, type PostgresPool } from './exchange/settings/postgres-storage.ts';
export { type AppSettings, type AppSettingsOptions, createAppSettings } from './exchange/settings/settings.ts';
export type { SettingsCheck, StandardSchema } from './exchange/settings/check.ts';
export {
  type ExchangeStorage,
  type StoredValue,
  type StoreOptions,
  toStorageKey,
} from './exchange/settings/storage.ts';

export { createPeopleSync, type PeopleSync } from './exchange/sync/sync.ts';
export type {
  ApplyResult,
  ConflictRule,
  DeletedRecord,
  PeopleMapping,
  PeopleSource,
  PeopleSyncOptions,
  RecordChange,
  SourcePage,
  SyncCounts,
  SyncDirection,
  SyncField,
  SyncProgress,
  SyncRunOptions,
} from './exchange/sync/options.ts';
export type { Repair, SyncStatus } from './exchange/sync/store.ts';
