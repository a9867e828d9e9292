import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One server that is measured, always in a process of its own. */
export interface Subject {
  id: string;
  title: string;
  /** Arguments of Node. */
  command(port: number, contractFile: string): string[];
  /** Path below which the vendor answers. */
  prefix: '' | '/apizee';
  /** Answers the contract's example, whatever it was sent. */
  isStatic: boolean;
  /** Takes the calls of known users only, so they have to sign in. */
  signsIn: boolean;
}

const here = import.meta.dirname;
const source = '--conditions=@embedworks/source';
const prism = join(here, 'node_modules/@stoplight/prism-cli/dist/index.js');
const sandboxSource = join(here, '../apps/sandbox/src/main.ts');
const sandboxBuilt = join(here, '../apps/sandbox/dist/main.js');
const sandboxArguments = ['start', '--no-rate-limits', '--port'];

const peer = { prefix: '', isStatic: false, signsIn: false } as const;
const sandbox = { prefix: '/apizee', isStatic: false, signsIn: true } as const;

/** The one everything is compared with. */
export const floorId = 'floor';

const all: readonly Subject[] = [
  {
    ...peer,
    id: floorId,
    title: 'floor: node:http, JSON in and out',
    isStatic: true,
    command: (port) => [server('floor'), String(port)],
  },
  {
    ...peer,
    id: 'ajv',
    title: 'node:http, map, precompiled Ajv',
    command: (port) => [source, server('ajv'), String(port)],
  },
  {
    ...peer,
    id: 'openapi-backend',
    title: 'openapi-backend, map',
    command: (port, contractFile) => [server('openapi-backend'), String(port), contractFile],
  },
  {
    ...peer,
    id: 'prism',
    title: 'Prism, static examples',
    isStatic: true,
    command: (port, contractFile) => [
      prism,
      'mock',
      contractFile,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-v',
      'silent',
    ],
  },
  {
    ...peer,
    id: 'msw',
    title: 'MSW handlers behind node:http',
    command: (port) => [server('msw'), String(port)],
  },
  {
    ...sandbox,
    id: 'sandbox',
    title: 'Embedworks sandbox, from source',
    command: (port) => [source, sandboxSource, ...sandboxArguments, String(port)],
  },
  {
    ...sandbox,
    id: 'sandbox-built',
    title: `Embedworks sandbox, built${isBuildStale() ? ' (not of this source)' : ''}`,
    command: (port) => [sandboxBuilt, ...sandboxArguments, String(port)],
  },
];

/** Without the built sandbox when nobody has built it. */
export const subjects = all.filter(({ id }) => id !== 'sandbox-built' || existsSync(sandboxBuilt));

/** Whether a source was changed after its package was built last. */
function isBuildStale(): boolean {
  return ['apps/sandbox', 'packages/simulators', 'packages/contracts'].some((name) => {
    const folder = join(here, '..', name);
    const changedMs = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const builtMs = changedMs('dist/tsconfig.tsbuildinfo');
    return globSync('src/**/*.ts', { cwd: folder }).some((file) => changedMs(file) > builtMs);
  });
}

function server(name: string): string {
  return join(here, 'subjects', `${name}.ts`);
}
