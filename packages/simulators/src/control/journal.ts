import type { components } from '@embedworks/contracts/sandbox/rest';
import type { JournalEntry } from '../engine/journal.ts';
import { announce } from './changes.ts';
import { findVendor, refuse, unknownVendorText, worldNameOf, worldOf, type ControlHandlers } from './context.ts';
import { toHttpArchive } from './har.ts';

type WireEntry = components['schemas']['JournalEntry'];

export const journalHandlers = {
  listJournal(call) {
    const world = worldOf(call);
    const { vendor, kind, verdict, search, after = 0 } = call.query;
    if (vendor !== undefined && !findVendor(world, vendor)) return refuse(400, unknownVendorText(world, vendor));
    const text = search?.toLowerCase();
    const entries = world.journal
      .entries()
      .filter(
        (entry) =>
          entry.id > after &&
          (vendor === undefined || entry.vendor === vendor) &&
          (kind === undefined || entry.kind === kind) &&
          (verdict === undefined || (verdict === 'holds') === holds(entry)) &&
          (text === undefined || searched(entry).toLowerCase().includes(text)),
      )
      .map(toWireEntry);
    return { status: 200, body: { entries } };
  },
  clearJournal(call) {
    const world = worldOf(call);
    world.journal.clear();
    announce(world, 'journal');
    return { status: 204, body: undefined };
  },
  exportJournal(call) {
    const requests = worldOf(call)
      .journal.entries()
      .filter((entry) => entry.kind === 'request');
    const baseUrlOf = (vendor: string) => call.state.describe(worldNameOf(call), vendor).baseUrl;
    return { status: 200, body: toHttpArchive(requests, baseUrlOf) };
  },
} satisfies ControlHandlers;

/** As the contract has it: the engine's lists are not to be changed, the contract's types cannot say so. */
export function toWireEntry(entry: JournalEntry): WireEntry {
  const { request, response } = entry.verdict;
  return { ...entry, verdict: { request: [...request], response: [...response] }, faults: [...entry.faults] };
}

function holds({ verdict }: JournalEntry): boolean {
  return verdict.request.length === 0 && verdict.response.length === 0;
}

/** Everything a person may remember of an entry. */
function searched(entry: JournalEntry): string {
  if (entry.kind === 'message') return `${entry.channel} ${entry.name} ${JSON.stringify(entry.payload)}`;
  if (entry.kind === 'webhook') return `${entry.webhook} ${entry.url ?? ''} ${JSON.stringify(entry.payload)}`;
  const { method, path, operationId, requestBody, status, responseBody } = entry;
  return [method, path, operationId, status, requestBody, responseBody].join(' ');
}
