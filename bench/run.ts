/** Measures the sandbox beside what a team might use in its place. Usage: `npm run bench [-- --quick]`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Samples } from './measure.ts';
import type { Report } from './report.ts';
import type { RunningServer } from './server.ts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const plan = quick
  ? { starts: 3, warmUpRequests: 2_000, rounds: 3, burst: { getTicket: 1_000, createTicket: 500 }, records: 20_000 }
  : {
      starts: 5,
      warmUpRequests: 10_000,
      rounds: 15,
      burst: { getTicket: 3_000, createTicket: 1_000 },
      records: 100_000,
    };

const reportFile = join(import.meta.dirname, '../reports/bench.json');
const loadBefore = loadavg()[0] ?? 0;

installPeers();
// Only now, because they import what was just installed.
const { measureLookups, measureMemory, measureRefusals, measureRound, measureStarts, findMemoryMistake } =
  await import('./measure.ts');
const { startServer } = await import('./server.ts');
const { subjects } = await import('./subjects.ts');
const { readPeerContract } = await import('./peer-contract.ts');
const { compareWithTargets, summarise } = await import('./results.ts');
const { renderReport } = await import('./report.ts');

const folder = mkdtempSync(join(tmpdir(), 'embedworks-bench-'));
const running: { server: RunningServer; samples: Samples }[] = [];
try {
  const contractFile = join(folder, 'contract.json');
  writeFileSync(contractFile, JSON.stringify(await readPeerContract()));

  progress(`Starting each of ${subjects.length} servers ${plan.starts} times`);
  const all = await measureStarts(subjects, plan.starts, contractFile, folder);
  for (const samples of all) {
    const server = await startServer(samples.subject, { contractFile, compileCache: join(folder, 'compiled') });
    running.push({ server, samples });
  }

  for (const { server, samples } of running) {
    progress(`Warming up: ${samples.subject.title}`);
    samples.refusals = await measureRefusals(server);
    samples.mistakes.push(...(await findMemoryMistake(server)));
    await measureMemory(server, samples, plan.warmUpRequests);
  }
  for (let round = 1; round <= plan.rounds; round += 1) {
    progress(`Round ${round} of ${plan.rounds}`);
    for (const { server, samples } of running) await measureRound(server, samples, plan.burst);
  }
  while (running.length > 0) await running.pop()?.server.stop();

  progress(`Looking up by key among ${plan.records} records`);
  writeReport(all, measureLookups(plan.records));
} finally {
  for (const { server } of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function installPeers(): void {
  const folderOfBench = import.meta.dirname;
  const changedMs = (file: string) => statSync(join(folderOfBench, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changedMs('node_modules/.package-lock.json') >= changedMs('package-lock.json')) return;
  progress('First use: installing what the sandbox is compared with (npm ci --prefix bench)');
  execFileSync('npm', ['ci', '--prefix', folderOfBench], { stdio: 'inherit', shell: process.platform === 'win32' });
}

function writeReport(all: readonly Samples[], lookups: Report['lookups']): void {
  const results = summarise(all);
  const report: Report = {
    measuredAt: new Date().toISOString(),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown processor',
      cores: cpus().length,
      node: process.version,
      loadBefore,
    },
    warmUpRequests: plan.warmUpRequests,
    rounds: plan.rounds,
    burst: plan.burst,
    subjects: results,
    lookups,
    targets: compareWithTargets(results, lookups),
  };
  mkdirSync(join(reportFile, '..'), { recursive: true });
  writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${renderReport(report)}\n\nWritten to reports/bench.json.`);
  // A slow machine is no failure, a wrong answer is.
  if (results.some(({ mistakes }) => mistakes.length > 0)) process.exitCode = 1;
}

function progress(text: string): void {
  process.stderr.write(`${text}…\n`);
}
