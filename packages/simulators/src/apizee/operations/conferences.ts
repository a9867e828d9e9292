import { scheduleConference } from '../conference-life.ts';
import { sendTextMessages } from '../conversations.ts';
import { guestLink, toConference } from '../links.ts';
import { findMember } from '../members.ts';
import { foreignObject, invalidField } from '../refusals.ts';
import type { ConferenceRow } from '../state.ts';
import { isEmail, isPhone, isYes, splitList, toTimestamp } from '../values.ts';
import type { ApizeeHandlers } from '../vendor-types.ts';

export const conferences = {
  async createConference({ body, principal, state, world, request }) {
    const { enterpriseId } = principal;
    const serviceKey = state.enterprises.get(enterpriseId)?.conferenceServiceKey;
    if (!serviceKey) return { status: 403, body: { error: 'This account has no video meetings.' } };
    const knows = (key: string) => state.enterprises.find((each) => each.conferenceServiceKey === key) !== undefined;
    if (body.service_key !== undefined && body.service_key !== serviceKey) {
      return knows(body.service_key) ? foreignObject : invalidField('service_key');
    }
    const moderator = findMember(state, principal, body.moderator ?? principal.userId);
    if (moderator === 'unknown') return invalidField('moderator');
    if (moderator === 'foreign') return foreignObject;
    const participants = splitList(body.participants);
    if (participants.length === 0 || !participants.every((each) => isPhone(each) || isEmail(each))) {
      return invalidField('participants');
    }

    const nowMs = world.clock.now();
    const startMs = body.startTime === undefined ? nowMs : Date.parse(body.startTime);
    const endMs = body.duration === undefined ? undefined : startMs + body.duration * 60_000;
    const id = state.next.conferenceId();
    const name = body.name ?? defaultName(startMs);
    const conversation = await state.conversations.insert({ id: world.ids.uuid(), enterpriseId, name });
    const row: ConferenceRow = await state.conferences.insert({
      id,
      enterpriseId,
      conversationId: conversation.id,
      invitationId: world.ids.alphanumeric(12),
      open: isYes(body.open),
      conference: {
        id,
        service_key: serviceKey,
        name,
        created: toTimestamp(nowMs),
        modified: toTimestamp(nowMs),
        start_time: toTimestamp(startMs),
        ...(endMs === undefined ? {} : { end_time: toTimestamp(endMs) }),
      },
    });
    if (isYes(body.invite, true)) {
      const text = [body.message, guestLink(request.origin, row.invitationId)].filter(Boolean).join(' ');
      await sendTextMessages(state, world, { enterpriseId, numbers: participants.filter(isPhone), body: text });
    }
    scheduleConference(state, world, row);
    return { status: 200, body: toConference(state, row, request.origin, body.scope === 'sso') };
  },
} satisfies Partial<ApizeeHandlers>;

/** The platform writes its local time; a simulator has none, so it is UTC. */
function defaultName(startMs: number): string {
  return `Conference-${toTimestamp(startMs).slice(0, 19).replace('T', ' ')} (GMT +00:00)`;
}
