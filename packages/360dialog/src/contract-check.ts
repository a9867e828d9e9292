import { createContractChecker } from '@embedworks/core/server';
import { Dialog360Error, vendor } from './errors.ts';

export type { ContractCheckOptions, ContractDrift } from '@embedworks/core/server';

/** Its contract is 350 kB. */
export const { middleware: createContractCheck, checkWebhook } = createContractChecker({
  vendor,
  // A new API key is shown once.
  neverFails: ['createApiKey'],
  toError: (message, options) => new Dialog360Error(message, options),
  async load() {
    const [{ operations }, { validators }] = await Promise.all([
      import('@embedworks/contracts/360dialog/operations'),
      import('@embedworks/contracts/360dialog/validators'),
    ]);
    return { operations, validators };
  },
});
