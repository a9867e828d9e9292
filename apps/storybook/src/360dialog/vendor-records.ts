import { currentWorld } from '../sandbox.ts';

/** Clients of a hub, as the simulated vendor keeps them. */
export async function clientsOf(partnerId: string): Promise<{ id: string; email: string }[]> {
  const { clients } = await currentWorld().collections('360dialog');
  const rows = (clients?.all() ?? []) as readonly { id: string; email: string; partnerId: string }[];
  return rows.filter((row) => row.partnerId === partnerId);
}
