import { defaultWorldName } from '../engine/worlds.ts';
import { done, refuse, worldOf, type ControlHandlers } from './context.ts';
import { unknownName } from './names.ts';

export const worldHandlers = {
  async reset(call) {
    await worldOf(call).reset();
    return done;
  },
  listWorlds: ({ state }) => ({ status: 200, body: { worlds: [...state.worlds.list()] } }),
  async removeWorld({ state: { worlds }, path }) {
    if (path.world === defaultWorldName) {
      await worlds.get(defaultWorldName).reset();
      return done;
    }
    const known = worlds.list();
    return worlds.remove(path.world) ? done : refuse(404, unknownName('world', path.world, known));
  },
} satisfies ControlHandlers;
