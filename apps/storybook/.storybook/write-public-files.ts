/** Writes the simulated vendors' pages and the service workers into the folder it is given. */
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vendors } from '@embedworks/simulators';
import { writeStaticPages } from '@embedworks/simulators/assets';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder to write into.');

await rm(folder, { recursive: true, force: true });
await Promise.all(vendors.map((vendor) => writeStaticPages(vendor, join(folder, 'vendor', vendor.vendor))));
await copyFile(join(import.meta.dirname, 'service-worker.js'), join(folder, 'service-worker.js'));
await copyFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), join(folder, 'mockServiceWorker.js'));
