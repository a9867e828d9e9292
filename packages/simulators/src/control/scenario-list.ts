import type { components } from '@embedworks/contracts/sandbox/rest';
import { faultScenarios, scenarioHeader, type FaultScenario } from '../engine/scenarios.ts';
import type { Vendor } from '../engine/vendor.ts';

type Scenario = components['schemas']['Scenario'];

/** Every misbehaviour that has a name, with the ways to ask for it: the one list behind all documents of them. */
export function listScenarios(vendors: readonly Vendor[]): Scenario[] {
  const own = vendors.flatMap(({ vendor, scenarios = [] }) =>
    scenarios.map(({ id, where, value, description }): Scenario => ({
      id,
      vendor,
      description,
      ways: [{ way: 'input', value: `${where}: ${value}` }],
    })),
  );
  return [...faultScenarios.map(toScenario), ...own];
}

function toScenario({ id, on, description, effect }: FaultScenario): Scenario {
  const ways: Scenario['ways'] = [
    { way: 'control', value: `POST /_sandbox/faults ${JSON.stringify({ on, effect })}` },
    { way: 'scenario', value: `POST /_sandbox/scenarios/${id}, or embedworks-sandbox fault scenario ${id}` },
  ];
  if (on === 'request') ways.push({ way: 'input', value: `Header ${scenarioHeader}: ${id} on the request` });
  if (on === 'message')
    ways.push({
      way: 'input',
      value: `sandbox.scenario=${id} in the address of the agent app, ${id}:<name> for one message`,
    });
  // A webhook is the vendor's own to send, so there is nothing of the user's to put a value in.
  return { id, on, description, effect, ways };
}
