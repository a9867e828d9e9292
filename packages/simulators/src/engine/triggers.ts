import { checkNames, withOverrides, type Notifying } from './trigger-overrides.ts';
import { TriggerRefusal } from './trigger-refusal.ts';

export { TriggerRefusal } from './trigger-refusal.ts';

export interface TriggerParameter {
  name: string;
  description: string;
  /** Works in a world as it starts. */
  example: unknown;
}

/** An event that a vendor can produce, as documents, dashboard and command line list it. */
export interface TriggerDescription {
  /** Dotted, noun then verb, e.g. `ticket.closed`. */
  name: string;
  description: string;
  parameters: readonly TriggerParameter[];
  /** Overrides that work in a world as it starts. */
  example: Readonly<Record<string, unknown>>;
  /** What the customer is told. A dotted path into it overrides that part, e.g. `props.state`. */
  payload: object;
}

export interface TriggerResult {
  /** One sentence. */
  summary: string;
  /** Of what it happened to. */
  id?: string | number;
}

export interface TriggerContext<State, World> {
  state: State;
  world: World;
  /** Values of the trigger's parameters, as the caller gave them. */
  overrides: Readonly<Record<string, unknown>>;
}

/** One event, played: it changes the state as the real one would and tells the customer by the vendor's own means. */
export interface Trigger<State, World> {
  description: string;
  parameters: readonly TriggerParameter[];
  /** What the customer is told, as an example. */
  payload: object;
  /** @throws {TriggerRefusal} when it cannot happen. */
  run(context: TriggerContext<State, World>): Promise<TriggerResult>;
}

/** Every event of one vendor. */
export interface Triggers<State, World> {
  list: readonly TriggerDescription[];
  /** @throws {TriggerRefusal} when there is no such event, override or object; its message names what there is. */
  run(name: string, context: TriggerContext<State, World>): Promise<TriggerResult>;
}

/**
 * @param isPayloadOf Whether what is told is the payload that a trigger lists, for events that tell several things.
 *   Dotted overrides change the first that is.
 */
export function defineTriggers<State, World extends Notifying>(
  triggers: Readonly<Record<string, Trigger<State, World>>>,
  isPayloadOf: (told: unknown, listed: object) => boolean = () => true,
): Triggers<State, World> {
  return {
    list: Object.entries(triggers).map(([name, { description, parameters, payload }]) => ({
      name,
      description,
      parameters,
      example: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example])),
      payload,
    })),
    async run(name, { state, world, overrides }) {
      const trigger = Object.hasOwn(triggers, name) ? triggers[name] : undefined;
      if (!trigger) {
        throw new TriggerRefusal(`There is no trigger ${name}. There are: ${Object.keys(triggers).join(', ')}.`, {
          unknown: true,
        });
      }
      const { parameters, paths } = checkNames(name, trigger, overrides);
      const isPayload = (told: unknown) => isPayloadOf(told, trigger.payload);
      return trigger.run({ state, world: withOverrides(world, paths, isPayload), overrides: parameters });
    },
  };
}
