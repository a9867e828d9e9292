import type { VendorScenario } from '../engine/vendor.ts';
import { hubScenarios } from './pages/hub/scenarios.ts';

/** The values the operations look for. Anything else behaves normally. */
export const sentinels = {
  /** Contacts that have always just written. */
  openRecipientEndings: ['0001', '0099'],
  closedRecipientEnding: '0047',
  failingRecipientEnding: '0099',
  /** The name of a template. */
  rejectedTemplateEnding: '_rejected',
  /** The digits of a card. */
  declinedCardEnding: '0002',
  /** Of a number at Meta's sign-up. */
  wrongVerificationCode: '000000',
} as const;

const recipient = 'The recipient: `to` of `POST /messages`';

/** Every named behaviour, for pages and documents that list them. */
export const scenarios: readonly VendorScenario[] = [
  {
    id: 'window-open',
    where: recipient,
    value: 'ends in 0001',
    description: 'Free text is accepted, as if the recipient had just written.',
  },
  {
    id: 'window-closed',
    where: recipient,
    value: `ends in ${sentinels.closedRecipientEnding}`,
    description:
      'Free text is refused with 400 and Meta’s 131047, whenever the recipient wrote. Templates are accepted.',
  },
  {
    id: 'pair-rate-limited',
    where: recipient,
    value: 'ends in 0056',
    description: 'Refused with 400 and Meta’s 131056.',
  },
  {
    id: 'message-fails',
    where: recipient,
    value: `ends in ${sentinels.failingRecipientEnding}`,
    description: 'Accepted and sent; the next status is `failed` with 131047.',
  },
  {
    id: 'gateway-failure',
    where: recipient,
    value: 'ends in 0500',
    description: 'Refused with 500, in the words of the gateway.',
  },
  {
    id: 'gateway-unreachable',
    where: recipient,
    value: 'ends in 0502',
    description: 'Refused with 502, in the words of the gateway.',
  },
  {
    id: 'gateway-rate-limited',
    where: recipient,
    value: 'ends in 0400',
    description: 'Refused with 400, which is how the gateway says that there were too many requests.',
  },
  {
    id: 'meta-rate-limited',
    where: recipient,
    value: 'ends in 0029',
    description: 'Refused with 429 and Meta’s 130429.',
  },
  {
    id: 'recipient-not-allowed',
    where: recipient,
    value: 'ends in 0030',
    description: 'Refused with 403 and Meta’s 131030.',
  },
  {
    id: 'template-rejected',
    where: 'The name of a new template',
    value: `ends in ${sentinels.rejectedTemplateEnding}`,
    description: 'Its review ends with `rejected` instead of `approved`.',
  },
  {
    id: 'card-declined',
    where: 'The card number in the popup of a hub with direct payment',
    value: `ends in ${sentinels.declinedCardEnding}`,
    description: 'The card is declined.',
  },
  {
    id: 'wrong-code',
    where: 'The verification code in the popup',
    value: sentinels.wrongVerificationCode,
    description: 'The code is wrong. Every other six digits are right.',
  },
  ...hubScenarios.map(({ id, description }) => ({
    id,
    where: 'The popup: the start of `state` or `email`, or `sandbox.scenario`',
    value: id,
    description,
  })),
];
