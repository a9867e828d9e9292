import type { components } from '@embedworks/contracts/sandbox/rest';
import type { Delivery, WebhookTarget } from '../engine/webhooks.ts';
import { checkTarget } from '../engine/webhook-target.ts';
import { announce } from './changes.ts';
import { done, findVendor, messageOf, refuse, unknownVendor, worldOf, type ControlHandlers } from './context.ts';
import { headerProblem } from './headers.ts';

type WireDelivery = components['schemas']['Delivery'];

export const webhookHandlers = {
  getWebhookTarget(call) {
    const world = worldOf(call);
    const { vendor } = call.path;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    return { status: 200, body: describeTarget(world.webhooks.target(vendor)) };
  },
  setWebhookTarget(call) {
    const world = worldOf(call);
    const { vendor } = call.path;
    const { url, headers = {} } = call.body;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    const problem = checkTarget(url, call.state.allowedHosts) ?? headerProblem(headers);
    if (problem) return refuse(400, problem);
    world.webhooks.setTarget(vendor, { url, headers });
    announce(world, 'webhooks');
    return { status: 200, body: describeTarget(world.webhooks.target(vendor)) };
  },
  removeWebhookTarget(call) {
    const world = worldOf(call);
    const { vendor } = call.path;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    world.webhooks.setTarget(vendor, undefined);
    announce(world, 'webhooks');
    return done;
  },
  listDeliveries(call) {
    const { vendor } = call.query;
    const deliveries = worldOf(call)
      .webhooks.deliveries()
      .filter((delivery) => vendor === undefined || delivery.vendor === vendor)
      .map(toWireDelivery);
    return { status: 200, body: { deliveries } };
  },
  async resendDelivery(call) {
    try {
      return { status: 200, body: toWireDelivery(await worldOf(call).webhooks.resend(call.path.id)) };
    } catch (error) {
      // No such delivery, or nobody who listens.
      if (error instanceof RangeError) return refuse(404, messageOf(error));
      throw error;
    }
  },
} satisfies ControlHandlers;

export function toWireDelivery({ nextAttemptMs, attempts, faults, issues, ...delivery }: Delivery): WireDelivery {
  return {
    ...delivery,
    attempts: [...attempts],
    faults: [...faults],
    issues: [...issues],
    ...(nextAttemptMs === undefined ? {} : { nextAttemptMs }),
  };
}

function describeTarget(target: WebhookTarget | undefined) {
  return { url: target?.url ?? null, headers: { ...target?.headers } };
}
