import { createContractChecker } from '@embedworks/core/server';
import { vendor } from './errors.ts';

export type { ContractCheckOptions, ContractDrift } from '@embedworks/core/server';

/** Its contract is 360 kB. */
export const { middleware: createContractCheck, checkWebhook } = createContractChecker({
  vendor,
  async load() {
    const [{ operations }, { validators }] = await Promise.all([
      import('@embedworks/contracts/esputnik/operations'),
      import('@embedworks/contracts/esputnik/validators'),
    ]);
    return { operations, validators };
  },
});
