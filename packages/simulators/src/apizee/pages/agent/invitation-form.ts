import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import type { InvitationInput } from './invitation.ts';
import { createLinkMaker } from './link-maker.ts';
import type { AgentPlatform, Session } from './platform-contract.ts';
import type { UserData } from './query.ts';

export interface InvitationFormOptions {
  guestData: UserData;
  platform: AgentPlatform;
  /** Everything of an invitation but the guest; nothing while there is no session or no conversation name. */
  context(): (Omit<InvitationInput, 'guestName' | 'facingMode'> & { session: Session }) | undefined;
  resolveLink(link: string): string;
  emit(event: AgentAppEvent): void;
  log(level: 'warn' | 'error', message: string, detail?: unknown): void;
  onChange(): void;
}

export type FacingMode = InvitationInput['facingMode'];

/** Typing a name asks the invitation service only after this pause. https://github.com/ApiRTC/web-agent */
const typingPauseMs = 500;

/** The form beside the call: whom to invite, the link for them, and the three things an agent does with it. */
export function createInvitationForm(options: InvitationFormOptions) {
  const { platform, context, emit, log, onChange } = options;
  let guestData = options.guestData;
  let shown = { name: guestData.name ?? '', phone: guestData.phone ?? '' };
  let facingMode: FacingMode = 'user';
  let link: string | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const links = createLinkMaker({
    platform,
    resolveLink: options.resolveLink,
    onWarning: (reason) => emit({ type: 'warning', reason }),
    onFailure: (message, cause) => log('error', message, cause),
    onLink(made) {
      if (made === link) return;
      link = made;
      emit({ type: 'resize' });
    },
  });

  function renewLink() {
    const known = context();
    links.request(known && guestData.name ? { ...known, guestName: guestData.name, facingMode } : undefined);
    onChange();
  }

  return {
    get state() {
      return { guestData, shown, facingMode, link, canSend: Boolean(link && guestData.phone) };
    },
    /** After every change of session, conversation or configuration. */
    renewLink,
    /** What is not among the new data stays in the boxes, although nothing knows it any more. */
    replaceGuestData(data: UserData) {
      clearTimeout(typing);
      guestData = data;
      shown = { name: data.name ?? shown.name, phone: data.phone ?? shown.phone };
      renewLink();
      emit({ type: 'resize' });
    },
    typeName(name: string) {
      shown = { ...shown, name };
      clearTimeout(typing);
      typing = setTimeout(() => {
        guestData = { ...guestData, name };
        renewLink();
      }, typingPauseMs);
      onChange();
    },
    typePhone(phone: string) {
      shown = { ...shown, phone };
      guestData = { ...guestData, phone };
      onChange();
    },
    chooseFacingMode(mode: FacingMode) {
      facingMode = mode;
      renewLink();
    },
    /** @param write The clipboard. Nobody waits for it, but where there is none it throws and nothing is told. */
    copyLink(write: (text: string) => void) {
      if (!link) return;
      write(link);
      emit({ type: 'link_copied', name: guestData.name ?? '', link });
    },
    async sendLink() {
      const { name = '', phone } = guestData;
      const known = context();
      if (!known || !link || !phone) return;
      const sent = { name, phone, link };
      const { session, configuration } = known;
      try {
        await platform.sendTextMessage({ cloudUrl: configuration.apiRtc.cloudUrl, session, to: phone, body: link });
      } catch (error) {
        log('error', 'No text message.', error);
        emit({ type: 'sms_fail', ...sent });
        return;
      }
      emit({ type: 'sms_sent', ...sent });
    },
  };
}

export type InvitationForm = ReturnType<typeof createInvitationForm>;
