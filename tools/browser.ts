/** Finds a Chromium on this machine, or installs one. Run as a script it prints the path. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

const run = promisify(execFile);
const variables = ['EMBEDWORKS_CHROMIUM', 'CHROME_PATH', 'CHROME_BIN'];
const workspace = join(import.meta.dirname, '..');

/**
 * Flags for a quiet start. The sandbox of Chromium does not work for root, so it is off there and only there.
 * Playwright turns storage partitioning off by a list of features; where third-party storage is blocked (Debian's
 * build), a frame of another origin then has none at all. Naming the list again gives partitioned storage back, which
 * is what people's browsers have.
 */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=Translate',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Looks in the environment, then among Playwright's browsers, then on the system. Installs nothing. */
export function findBrowser(): string | undefined {
  const named = variables.map((name) => process.env[name]).find((path) => path && existsSync(path));
  return [named, chromium.executablePath(), ...systemPaths()].find((path) => path && existsSync(path));
}

/**
 * Finds a browser or installs one, telling what it does.
 * @throws with the steps to take when no way works.
 */
export async function ensureBrowser(log: (line: string) => void = () => {}): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  const failures: string[] = [];
  for (const { name, install } of [playwrightBrowser, debianPackage, npmPackage]) {
    log(`No Chromium found. Trying ${name} …`);
    try {
      const path = await install();
      await chromium
        .launch({ executablePath: path, args: browserFlags, timeout: 60_000 })
        .then((browser) => browser.close());
      return path;
    } catch (error) {
      failures.push(`  ${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(`No Chromium found, and none could be installed.
${failures.join('\n')}
Do one of these, then run the command again:
  - install Chromium or Chrome with your system's package manager, e.g. sudo apt-get install chromium
  - npx playwright install --with-deps chromium
  - set ${variables[0]} to the path of a Chromium you have`);
}

interface Source {
  name: string;
  install(): Promise<string>;
}

const playwrightBrowser: Source = {
  name: "Playwright's download",
  async install() {
    const cli = join(workspace, 'node_modules/playwright/cli.js');
    const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
    await run(process.execPath, [cli, 'install', 'chromium'], { env: environment, timeout: 300_000 });
    return chromium.executablePath();
  },
};

const debianPackage: Source = {
  name: "Debian's package",
  async install() {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new Error('only for root on Debian');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env: environment, timeout: 300_000 });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env: environment,
      timeout: 600_000,
      maxBuffer: 2 ** 26,
    });
    const path = systemPaths().find((candidate) => existsSync(candidate));
    if (!path) throw new Error('the package installed no browser');
    return path;
  },
};

/** A headless Chromium inside an npm package, for Linux without root. Kept out of the repository's own dependencies for its 65 MB. */
const npmPackage: Source = {
  name: 'a Chromium from npm (@sparticuz/chromium)',
  async install() {
    if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x64');
    const folder = join(workspace, 'node_modules/.cache/chromium');
    await mkdir(folder, { recursive: true });
    const options = ['--no-save', '--no-package-lock', '--no-workspaces', '--prefix', folder];
    await run('npm', ['install', ...options, '@sparticuz/chromium@153.0.0'], {
      cwd: folder,
      timeout: 300_000,
    });
    // The package unpacks the libraries it needs next to the browser, and puts them on the loader's path, when it thinks it is in the cloud.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const entry = join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
    const { default: packaged } = (await import(entry)) as { default: { executablePath(): Promise<string> } };
    return packaged.executablePath();
  },
};

function systemPaths(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (
    (stderr || message)
      .trim()
      .split('\n')
      .find((line) => line.trim() !== '') ?? 'failed'
  ).trim();
}

if (import.meta.main) console.log(await ensureBrowser((line) => console.error(line)));
