import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateKey, type KeyringKey } from '@embedworks/infobip/exchange';
import { readKeys } from './options.ts';

/**
 * The keys that seal credentials, from a file that is made when it is not there (0600). For the sandbox alone: whoever
 * copies a folder with both has keys and database. In production they come from `SETTINGS_KEYS`, so from your vault.
 */
export async function readKeyFile(file: string): Promise<KeyringKey[]> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Fails when it is there, so that two that start at once agree.
    await writeFile(file, `sandbox:${generateKey()}`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readKeys(await readFile(file, 'utf8'));
}
