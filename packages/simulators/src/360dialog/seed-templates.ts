import { seededIds } from './seed-accounts.ts';
import type { Dialog360State, WabaRow } from './state.ts';

const templates = [
  {
    id: seededIds.template,
    name: 'order_ready',
    language: 'de',
    category: 'UTILITY',
    status: 'approved',
    text: 'Ihre Bestellung ist fertig.',
  },
  {
    id: 'tpl_bbb',
    name: 'spring_offer',
    language: 'en',
    category: 'MARKETING',
    status: 'rejected',
    text: 'Ten per cent off!',
  },
  {
    id: 'tpl_ccc',
    name: 'login_code',
    language: 'en',
    category: 'AUTHENTICATION',
    status: 'pending',
    text: 'Your code is {{1}}.',
  },
] as const;

/** One of each end, and one whose review has not ended and does not by itself. */
export async function seedTemplates(state: Dialog360State, waba: WabaRow, moment: string): Promise<void> {
  for (const [position, { id, status, text, ...words }] of templates.entries()) {
    await state.templates.insert({
      id,
      partnerId: waba.partnerId,
      wabaId: waba.id,
      externalId: `178664927220000${position}`,
      nextStatusMs: null,
      template: {
        id,
        partner_id: waba.partnerId,
        waba_account_id: waba.id,
        ...words,
        status,
        components: [{ type: 'BODY', text }],
        rejected_reason: status === 'rejected' ? 'INVALID_FORMAT' : null,
        namespace: waba.account.namespace ?? null,
        created_at: moment,
        modified_at: moment,
      },
    });
  }
}
