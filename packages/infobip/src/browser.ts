export { mountAnswers, type MountAnswersOptions } from './answers.ts';
export { mountConversations, type MountConversationsOptions } from './conversations.ts';
export type {
  AnswersMessage,
  ConversationsMessage,
  DroppedEvent,
  EmbeddableEvent,
  EmbeddableMessage,
  FailedEvent,
  LoadedEvent,
  MomentsMessage,
} from './embeddable-events.ts';
export { fetchRequestUriFrom } from './embeddable-link.ts';
export type { Embeddable, EmbeddableState } from './embeddable-mounted.ts';
export type {
  ConversationsDestination,
  ConversationsOptions,
  ConversationsSender,
  FetchRequestUri,
  MountEmbeddableOptions,
  RequestUriQuestion,
} from './embeddable-options.ts';
export { mountMoments, type MountMomentsOptions } from './moments.ts';
