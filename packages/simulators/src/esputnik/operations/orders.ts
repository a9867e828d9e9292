import { findByIdentity } from '../contacts.ts';
import { refuseRepeat } from '../repeats.ts';
import type { Schemas } from '../state.ts';
import { given, isEmail } from '../values.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

export const orders = {
  /** One that is known is updated. Sandbox choice: refused is an order whose date or e-mail address cannot be read. */
  async addOrders({ body, state, world, request }) {
    const repeated = await refuseRepeat(request, state, world);
    if (repeated) return repeated;
    const failedOrders = [];
    for (const order of body.orders) {
      const { externalOrderId } = order;
      if (isRefused(order)) {
        failedOrders.push({ externalOrderId });
        continue;
      }
      const after = { ...state.orders.get(externalOrderId)?.order, ...order };
      const contactId = findByIdentity(state, after)?.id;
      await state.orders.put({ externalOrderId, order: after, ...given({ contactId }) });
    }
    return { status: 200, body: failedOrders.length > 0 ? { failedOrders } : {} };
  },
} satisfies Partial<EsputnikHandlers>;

function isRefused({ date, email }: Schemas['Order']): boolean {
  return (date !== undefined && Number.isNaN(Date.parse(date))) || Boolean(email && !isEmail(email));
}
