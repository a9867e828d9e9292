import type { DroppedMessage, UnknownMessage } from '@embedworks/core/browser';
import type { AgentAppEvent, components } from '@embedworks/contracts/apizee/messages';

type Schemas = components['schemas'];
type SnapshotEvent = Schemas['SnapshotEvent'];

/**
 * What the agent app says, as on the wire. Branch on `type`; every `reason` is free text.
 * Source: https://github.com/ApiRTC/web-agent
 */
export type AgentMessage =
  | Exclude<AgentAppEvent, SnapshotEvent>
  // The vendor's user data is an open object; its fields depend on who joined.
  | (Omit<SnapshotEvent, 'contact'> & { contact: { id: string; userData: Record<string, unknown> } });

/** A message that was refused. */
export interface DroppedEvent extends DroppedMessage {
  type: 'dropped';
}

/** What listeners get: the app's messages, those of a type the contract does not know, and refused ones. */
export type AgentEvent = AgentMessage | UnknownMessage | DroppedEvent;

/** Any subset of the app's settings. */
export type AgentConfiguration = Schemas['AppConfig'];

/** `firstName` is what the other side sees, `userId` becomes the platform id. */
export type AgentUser = Schemas['UserData'];

/**
 * Name and phone always travel together: with a name alone the app would still show the former number but refuse to
 * send to it.
 */
export interface AgentGuest {
  name: string;
  /** International. Default: empty, for a guest who gets the link another way. */
  phone?: string;
}
