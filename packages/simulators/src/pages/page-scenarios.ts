import type { FaultEffect } from '../engine/faults.ts';
import { faultScenarios, type FaultScenario } from '../engine/scenarios.ts';

/** A fault that a page plays by itself, because its address asks for it. */
export interface PageScenario {
  scenario: FaultScenario;
  /** Of the message, on the wire. Absent: every one. */
  name?: string;
}

/** Everything that `sandbox.scenario` takes. */
export const messageScenarios: readonly FaultScenario[] = faultScenarios.filter(({ on }) => on === 'message');

/** Reads `message-lost:joined, message-late`. What is no scenario for messages is left out. */
export function readPageScenarios(text: string | null): PageScenario[] {
  return (text ?? '').split(',').flatMap((part) => {
    const [id, name] = part.trim().split(':', 2);
    const scenario = messageScenarios.find((candidate) => candidate.id === id);
    return scenario ? [{ scenario, ...(name ? { name } : {}) }] : [];
  });
}

/** What strikes the message of that name. */
export function effectsOn(scenarios: readonly PageScenario[], messageName: string): FaultEffect[] {
  return scenarios
    .filter(({ name }) => name === undefined || name === messageName)
    .map(({ scenario }) => scenario.effect);
}
