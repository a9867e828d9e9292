import type { components } from '@embedworks/contracts/apizee/rest';

export type InvitationData = components['schemas']['InvitationData'];

export interface SessionRequest {
  cloudUrl: string;
  apiKey: string;
  /** Wanted platform id. Without one the platform makes it up. */
  userId?: string | undefined;
}

/** The agent's registration at the platform. */
export interface Session {
  /** JWT for the invitation service and for text messages. */
  token: string;
  userId: string;
}

/** The platform knows the key and does not want it. Every other failure to open a session stays unsaid. */
export class SessionRefusedError extends Error {
  override readonly name = 'SessionRefusedError';
}

/** What the agent app needs of the vendor's cloud. Every call may be given up by its signal. */
export interface AgentPlatform {
  /**
   * @throws SessionRefusedError when the cloud answers 4xx with JSON.
   * @throws Error when the cloud could not be reached in all attempts. While storage is denied it never settles.
   */
  openSession(request: SessionRequest, signal: AbortSignal): Promise<Session>;
  /** @throws Error whose message says what was received instead of an id. */
  createInvitation(
    request: { serviceUrl: string; session: Session; invitation: InvitationData },
    signal: AbortSignal,
  ): Promise<string>;
  /** @throws Error when the cloud refuses or cannot be reached. */
  sendTextMessage(request: { cloudUrl: string; session: Session; to: string; body: string }): Promise<void>;
}
