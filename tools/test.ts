/** Runs every check of the repository and ends with the true totals of all of them. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureBrowser } from './browser.ts';
import { execute } from './execute.ts';
import { runJourneys } from './journeys.ts';

interface Totals {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output?: string;
}

const workspace = join(import.meta.dirname, '..');
const reports = join(workspace, 'reports');
const source = '--conditions=@embedworks/source';

const checks: { name: string; run(): Promise<Totals> }[] = [
  {
    name: 'generated files are fresh',
    run: () => command('node', [source, 'packages/contracts/generate/main.ts', '--check']),
  },
  { name: 'format', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'specs', run: () => command('redocly', ['lint', '--config', 'specs/redocly.yaml']) },
  // Before lint: the boundary rule reads the project graph that Nx leaves behind, and is skipped without it.
  { name: 'workspace', run: () => command('nx', ['sync:check']) },
  { name: 'lint', run: () => command('eslint', ['.', '--max-warnings', '0']) },
  { name: 'types', run: () => command('tsc', ['--build']) },
  { name: 'size', run: () => command('node', ['tools/size.ts'], { show: true }) },
  { name: 'packages', run: () => command('node', ['tools/packages.ts']) },
  { name: 'journeys', run: () => runJourneys() },
  { name: 'tests', run: runVitest },
];

const total: Totals = { passed: 0, failed: 0 };
const lines: string[] = [];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

try {
  process.env.EMBEDWORKS_CHROMIUM = await ensureBrowser((line) => console.log(line));
} catch (error) {
  console.error(`${(error as Error).message}\n\n0 passed, 1 failed`);
  process.exit(1);
}

for (const { name, run } of checks) {
  const startedAt = performance.now();
  const { passed, failed, output } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const line = `${failed > 0 ? '✗' : '✓'} ${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`;
  lines.push(line);
  if (failed > 0 && output) console.log(output);
  console.log(line);
}

console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One command is one check. Its output is kept for when it fails. */
async function command(name: string, args: string[], { show = false } = {}): Promise<Totals> {
  const { code, output } = await execute(name, args);
  if (show && code === 0) console.log(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

/** Unit, contract, browser, story and end-to-end tests, as Vitest counts them. A run without a report counts as one failure. */
async function runVitest(): Promise<Totals> {
  const report = join(reports, 'vitest.json');
  const { code, output } = await execute(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { live: true },
  );
  const counted = readTotals(report);
  if (!counted) return { passed: 0, failed: 1, output };
  // An error outside any test fails the run without failing a test.
  return { ...counted, failed: code !== 0 && counted.failed === 0 ? 1 : counted.failed };
}

function readTotals(report: string): Totals | undefined {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    // A file that could not even be loaded has no tests to fail.
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch {
    return undefined;
  }
}
