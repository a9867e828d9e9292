import { TriggerRefusal } from './trigger-refusal.ts';
import type { Trigger } from './triggers.ts';
import type { WorldTools } from './vendor.ts';

/** A world, as far as a trigger's overrides have to do with it. */
export type Notifying = Pick<WorldTools, 'notify'>;

/** A place in a payload and what stands there instead. */
type PathOverride = readonly [path: readonly string[], value: unknown];

export interface CheckedOverrides {
  /** By name of the parameter. */
  parameters: Record<string, unknown>;
  paths: PathOverride[];
}

/** Tells parameters from paths into the payload, and refuses what is neither. A backslash keeps a dot in a name: `props.geoloc\.lat`. */
export function checkNames(
  name: string,
  { parameters, payload }: Pick<Trigger<never, never>, 'parameters' | 'payload'>,
  overrides: Readonly<Record<string, unknown>>,
): CheckedOverrides {
  const checked: CheckedOverrides = { parameters: {}, paths: [] };
  for (const [key, value] of Object.entries(overrides)) {
    const path = key.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
    if (parameters.some((parameter) => parameter.name === key)) checked.parameters[key] = value;
    else if (Object.hasOwn(payload, path[0] ?? '')) checked.paths.push([path, value]);
    else throw new TriggerRefusal(unknownText(name, key, parameters, payload));
  }
  return checked;
}

/** The same world, but the first matching payload that is told has other values. */
export function withOverrides<World extends Notifying>(
  world: World,
  paths: readonly PathOverride[],
  isPayload: (told: unknown) => boolean,
): World {
  if (paths.length === 0) return world;
  let isDone = false;
  return {
    ...world,
    notify(webhook, told, target) {
      const isTurn = !isDone && isPayload(told);
      // Once, because what was scheduled on the way keeps this world and speaks of other things later.
      isDone ||= isTurn;
      world.notify(
        webhook,
        isTurn ? paths.reduce((payload, [path, value]) => setAt(payload, path, value), told) : told,
        target,
      );
    },
  };
}

/** A copy with another value at one place. Computed names make plain members, also of `__proto__`. */
function setAt(target: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(target) && name in target) {
    return target.map((item: unknown, index) => (String(index) === name ? setAt(item, rest, value) : item));
  }
  const members = typeof target === 'object' && target !== null ? (target as Record<string, unknown>) : {};
  const inner = Object.hasOwn(members, name) ? members[name] : undefined;
  return { ...members, [name]: setAt(inner, rest, value) };
}

function unknownText(name: string, key: string, parameters: readonly { name: string }[], payload: object): string {
  const known = parameters.map((parameter) => parameter.name);
  const takes = known.length > 0 ? `It takes ${known.join(', ')}` : 'It takes nothing of its own';
  return `${name} has no ${key}. ${takes}; and paths into its payload, which begin with ${Object.keys(payload).join(', ')}.`;
}
