import { vendors, type Vendor } from '@embedworks/simulators';
import { agentScenarios, type AgentScenario } from '../apizee/agent-scenarios.ts';
import { make } from '../stage.ts';
import { code, table, withCode } from './elements.ts';

/** Situations of the agent app by name, with the values that bring them about. */
export function scenarioTable(): HTMLElement {
  return table(
    ['Scenario', 'What happens', 'Brought about by'],
    Object.entries<AgentScenario>(agentScenarios).map(([name, { description, options = {}, otherSide = [], page }]) => [
      code(name),
      withCode(description),
      make('span', {}, [
        ...Object.entries(options).flatMap(([option, value]) => [code(`${option}: ${JSON.stringify(value)}`), ' ']),
        ...(otherSide.length > 0 ? ['Sandbox controls: ', code(otherSide.join(', '))] : []),
        ...(page ? ['another page in the frame'] : []),
      ]),
    ]),
  );
}

/** @throws {RangeError} when there is no such vendor. */
export function credentialTable(name: string | null): HTMLElement {
  return table(
    ['Who or what', 'Value'],
    findVendor(name).credentials.map(({ name, value }) => [name, code(value)]),
  );
}

/** @throws {RangeError} when there is no such vendor. */
export function vendorScenarioTable(name: string | null): HTMLElement {
  return table(
    ['Scenario', 'What happens', 'Where', 'Value'],
    (findVendor(name).scenarios ?? []).map(({ id, description, where, value }) => [
      code(id),
      withCode(description),
      withCode(where),
      code(value),
    ]),
  );
}

function findVendor(name: string | null): Vendor {
  const vendor = vendors.find((candidate) => candidate.vendor === name);
  if (vendor) return vendor;
  throw new RangeError(`No vendor ${name}. There are: ${vendors.map((each) => each.vendor).join(', ')}.`);
}
