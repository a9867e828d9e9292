import { createContractChecker } from '@embedworks/core/server';
import { InfobipError, vendor } from './errors.ts';

export type { ContractCheckOptions, ContractDrift } from '@embedworks/core/server';

/** Its contract is 360 kB. */
export const { middleware: createContractCheck, checkWebhook } = createContractChecker({
  vendor,
  toError: (message, options) => new InfobipError(message, options),
  async load() {
    const [{ operations }, { validators }] = await Promise.all([
      import('@embedworks/contracts/infobip/operations'),
      import('@embedworks/contracts/infobip/validators'),
    ]);
    return { operations, validators };
  },
});
