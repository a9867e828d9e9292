import { ApiCallError } from '@embedworks/core';
import type { OperationContract, OperationValidators, ValidationIssue } from '@embedworks/contracts';
import type { Middleware } from 'openapi-fetch';
import { vendor } from './errors.ts';

export interface ContractCheckOptions {
  /**
   * `off` loads nothing. `report` tells `onDrift` and goes on. `strict` also makes the call fail with
   * `ApiCallError` `contract_drift`, which for a call that changed something comes after the change.
   */
  mode: 'off' | 'report' | 'strict';
  onDrift?: ((drift: ContractDrift) => void) | undefined;
}

/** A place where the vendor and the contract disagree. Holds no value of the answer. */
export interface ContractDrift {
  /** Operation of the contract, e.g. `addContact`. */
  operationId: string;
  /** HTTP status. Absent for a webhook. */
  status?: number;
  issues: readonly ValidationIssue[];
}

/** Compares answers with the contract. The validators (360 kB) are loaded at the first answer, and only when on. */
export function createContractCheck(options: ContractCheckOptions | undefined): Middleware | undefined {
  if (!options || options.mode === 'off') return undefined;

  const inspect = async (method: string, path: string, status: number, data: unknown) => {
    const { operation, validators } = await loadContract(method, path);
    const issues = operation && issuesOf(operation, validators, status, data);
    if (!operation || !issues) return undefined;
    options.onDrift?.({ operationId: operation.operationId, status, issues });
    return operation.operationId;
  };

  return {
    async onResponse({ request, response, schemaPath }) {
      const operationId = await inspect(request.method, schemaPath, response.status, await read(response.clone()));
      if (!operationId || options.mode !== 'strict') return;
      throw new ApiCallError(`${vendor}: the answer to ${operationId} is not as the contract says.`, {
        vendor,
        code: 'contract_drift',
        status: response.status,
      });
    },
    // A refusal is only reported: an error of the check must not hide it.
    async onError({ request, error, schemaPath }) {
      if (!(error instanceof ApiCallError) || error.status === undefined || error.status >= 500) return;
      await inspect(request.method, schemaPath, error.status, error.data);
    },
  };
}

/** Compares a webhook with the contract. Answers false when it is to be refused. */
export async function checkWebhook(
  options: ContractCheckOptions | undefined,
  operationId: 'receiveActivities' | 'receiveInboxMessage',
  data: unknown,
): Promise<boolean> {
  if (!options || options.mode === 'off') return true;
  const { validators } = await import('@embedworks/contracts/esputnik/validators');
  const validate = validators[operationId]?.body;
  if (!validate || validate(data)) return true;
  options.onDrift?.({ operationId, issues: validate.errors ?? [] });
  return options.mode !== 'strict';
}

async function loadContract(method: string, path: string) {
  const [{ operations }, { validators }] = await Promise.all([
    import('@embedworks/contracts/esputnik/operations'),
    import('@embedworks/contracts/esputnik/validators'),
  ]);
  const operation = operations.find((candidate) => candidate.method === method && candidate.path === path);
  return { operation, validators: operation && validators[operation.operationId] };
}

function issuesOf(
  { responses }: OperationContract,
  validators: OperationValidators | undefined,
  status: number,
  data: unknown,
): readonly ValidationIssue[] | undefined {
  if (!(status in responses))
    return [{ instancePath: '', keyword: 'status', params: { allowed: Object.keys(responses) } }];
  // Some refusals may be a text or JSON; a text has nothing to compare.
  if (typeof data === 'string' && responses[status] !== 'application/json') return undefined;
  const validate = validators?.responses[status];
  return !validate || validate(data) ? undefined : (validate.errors ?? []);
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
