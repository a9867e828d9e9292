/** Runs the specs' Arazzo journeys with an independent engine, Redocly's, against a sandbox of their own. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { execute } from './execute.ts';
import { startSandbox } from './start-sandbox.ts';

interface Totals {
  passed: number;
  failed: number;
  output: string;
}

const workspace = join(import.meta.dirname, '..');

export async function runJourneys(): Promise<Totals> {
  // The vendors' rate limits are off: every journey signs in again, and together they would pass ten calls a minute.
  const sandbox = await startSandbox(['--port', '0', '--no-rate-limits']);
  const totals: Totals = { passed: 0, failed: 0, output: '' };
  try {
    const simulated = await listVendors(sandbox.port);
    for (const file of globSync('specs/*/journeys.arazzo.yaml', { cwd: workspace })) {
      const vendor = basename(dirname(file));
      // A contract may stand before its simulator does.
      if (!simulated.includes(vendor)) continue;
      const run = await respect(file, `${vendor}=http://127.0.0.1:${sandbox.port}/${vendor}`);
      totals.passed += run.passed;
      totals.failed += run.failed;
      totals.output += run.output;
    }
  } finally {
    sandbox.stop();
  }
  return totals;
}

async function listVendors(port: number): Promise<string[]> {
  const response = await fetch(`http://127.0.0.1:${port}/_sandbox/vendors`);
  const { vendors } = (await response.json()) as { vendors: { vendor: string }[] };
  return vendors.map(({ vendor }) => vendor);
}

/** Every check of every step counts: status, schema, and each success criterion. */
async function respect(file: string, server: string): Promise<Totals> {
  const report = join(workspace, 'reports', `journeys-${basename(dirname(file))}.json`);
  const { output } = await execute('redocly', ['respect', file, '--server', server, '--json-output', report]);
  try {
    const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
      files: Record<string, { totalRequests: number; globalTimeoutError: boolean; executedWorkflows: Workflow[] }>;
    };
    const checks = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(checksOf));
    const failed = checks.filter(({ status, passed }) => status === 'error' || passed === false).length;
    // No checks at all means nothing was proven.
    return { passed: checks.length - failed, failed: failed + (checks.length === 0 ? 1 : 0), output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

interface Check {
  status?: string;
  passed?: boolean;
}

interface Workflow {
  executedSteps?: (Workflow & { checks?: Check[]; retriesLeft?: number })[];
}

/** Of a step that the journey itself says to repeat, only the last attempt counts. */
function checksOf(workflow: Workflow): Check[] {
  return (workflow.executedSteps ?? [])
    .filter(({ retriesLeft = 0 }) => retriesLeft === 0)
    .flatMap((step) => [...(step.checks ?? []), ...checksOf(step)]);
}
