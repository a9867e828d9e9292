import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpecs } from '../generate/load-specs.ts';

export const specsFolder = join(import.meta.dirname, '../../../specs');

export const allSpecs = await loadSpecs(specsFolder);

export function readSpec(path: string): string {
  return readFileSync(join(specsFolder, path), 'utf8');
}
