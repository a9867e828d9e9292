import { toInvitation, toLongLink, toShortLink, type InvitationInput } from './invitation.ts';
import type { AgentPlatform, Session } from './platform-contract.ts';

export interface LinkMakerOptions {
  platform: AgentPlatform;
  /** Turns the vendor's address into one that can be opened here. */
  resolveLink(link: string): string;
  /** Called with the link, or with nothing while there is none. */
  onLink(link: string | undefined): void;
  onWarning(reason: string): void;
  onFailure(message: string, cause: unknown): void;
}

export interface LinkMaker {
  /** Makes a new link; one that is still on its way is given up. Without a request there is no link. */
  request(request: (InvitationInput & { session: Session }) | undefined): void;
}

/** Keeps one invitation link up to date: short if the service answers, otherwise long. */
export function createLinkMaker({ platform, resolveLink, onLink, onWarning, onFailure }: LinkMakerOptions): LinkMaker {
  let attempt = new AbortController();

  return {
    request(request) {
      attempt.abort();
      onLink(undefined);
      if (!request) return;
      const { signal } = (attempt = new AbortController());
      const invitation = toInvitation(request);
      const { configuration, session } = request;
      const finish = (makeLink: () => string) => {
        if (signal.aborted) return;
        try {
          onLink(resolveLink(makeLink()));
        } catch (error) {
          onFailure('No invitation link.', error);
        }
      };
      platform.createInvitation({ serviceUrl: configuration.invitationServiceUrl, session, invitation }, signal).then(
        (id) => finish(() => toShortLink(configuration, id)),
        (error: unknown) => {
          if (signal.aborted) return;
          onWarning(`Failed to create short link: ${error instanceof Error ? error.message : String(error)}`);
          finish(() => toLongLink(configuration, invitation));
        },
      );
    },
  };
}
