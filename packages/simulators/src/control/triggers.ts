import type { components } from '@embedworks/contracts/sandbox/rest';
import { TriggerRefusal } from '../engine/triggers.ts';
import { findVendor, refuse, unknownVendor, worldOf, type ControlHandlers } from './context.ts';
import { unknownName } from './names.ts';

type Trigger = components['schemas']['Trigger'];

export const triggerHandlers = {
  listTriggers(call) {
    const world = worldOf(call);
    const triggers = world.vendors
      .filter(({ vendor }) => call.query.vendor === undefined || vendor === call.query.vendor)
      .flatMap(({ vendor }) =>
        world.triggers(vendor).map((trigger): Trigger => ({
          ...trigger,
          vendor,
          parameters: [...trigger.parameters],
          example: { ...trigger.example },
          payload: { ...trigger.payload },
        })),
      );
    return { status: 200, body: { triggers } };
  },
  async trigger(call) {
    const world = worldOf(call);
    const { vendor, trigger } = call.path;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    const known = world.triggers(vendor).map(({ name }) => name);
    if (!known.includes(trigger)) return refuse(404, unknownName('trigger', trigger, known));
    try {
      return { status: 200, body: await world.trigger(vendor, trigger, call.body ?? {}) };
    } catch (error) {
      if (error instanceof TriggerRefusal) return refuse(error.unknown ? 404 : 400, error.message);
      throw error;
    }
  },
} satisfies ControlHandlers;
