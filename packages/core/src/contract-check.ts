import type { Middleware } from 'openapi-fetch';
import { ApiCallError, type ApiCallErrorOptions } from './errors.ts';
import { tell } from './tell.ts';

export interface ContractCheckOptions {
  /**
   * `off` loads nothing. `report` tells `onDrift` and goes on. `strict` also makes the call fail with the code
   * `contract_drift`, which for a call that changed something comes after the change.
   */
  mode: 'off' | 'report' | 'strict';
  /** Called for each drift, e.g. to log it. What it throws changes nothing. */
  onDrift?: ((drift: ContractDrift) => unknown) | undefined;
}

/** A place where the vendor and the contract disagree. Holds no value of the answer. */
export interface ContractDrift {
  /** Operation of the contract, e.g. `createTicket`. */
  operationId: string;
  /** HTTP status. Absent for a webhook. */
  status?: number;
  issues: readonly ContractIssue[];
}

/** What is wrong at one place, as the validators say it. */
export interface ContractIssue {
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
}

/** As much of a vendor's generated contract as a check needs. */
export interface CheckedContract {
  operations: readonly {
    operationId: string;
    method: string;
    path: string;
    /** By status: media type, or null for no body. */
    responses: Readonly<Record<string, string | null>>;
  }[];
  validators: Readonly<
    Record<string, { body?: ContractValidator; responses: Readonly<Record<string, ContractValidator>> }>
  >;
}

interface ContractValidator {
  (data: unknown): boolean;
  errors?: readonly ContractIssue[] | null;
}

/** What is said of an answer that `strict` refuses. */
export interface ContractDriftError extends ApiCallErrorOptions {
  code: 'contract_drift';
}

export interface ContractCheckerOptions {
  vendor: string;
  /** Loads the vendor's contract, which is big: only when a check is on, at the first answer. */
  load(): Promise<CheckedContract>;
  /** Operations whose call never fails for a drift, because its answer comes only once. Default: none. */
  neverFails?: readonly string[];
  /** Makes the adapter's own kind of error. Default: `ApiCallError`. */
  toError?: (message: string, options: ContractDriftError) => ApiCallError;
}

export interface ContractChecker {
  /**
   * Compares answers with the contract.
   * @param pathPrefix Where the vendor's root is below the client's base URL. Default: none.
   */
  middleware(options: ContractCheckOptions | undefined, pathPrefix?: string): Middleware | undefined;
  /** Compares a webhook with the contract, by the operation that receives it. Answers false when it is to be refused. */
  checkWebhook(options: ContractCheckOptions | undefined, operationId: string, data: unknown): Promise<boolean>;
}

/** The optional run-time check of one adapter: how the contract meets the real vendor in production. */
export function createContractChecker(checker: ContractCheckerOptions): ContractChecker {
  const { vendor, load, neverFails = [], toError = (message, options) => new ApiCallError(message, options) } = checker;

  return {
    middleware(options, pathPrefix = '') {
      if (!options || options.mode === 'off') return undefined;

      const inspect = async (method: string, path: string, status: number, data: unknown) => {
        const { operations, validators } = await load();
        const operation = operations.find((each) => each.method === method && each.path === pathPrefix + path);
        const issues = operation && issuesOf(operation, validators[operation.operationId], status, data);
        if (!operation || !issues) return undefined;
        void tell(options.onDrift, { operationId: operation.operationId, status, issues });
        return operation.operationId;
      };

      return {
        async onResponse({ request, response, schemaPath }) {
          const operationId = await inspect(request.method, schemaPath, response.status, await read(response.clone()));
          if (!operationId || options.mode !== 'strict' || neverFails.includes(operationId)) return;
          const message = `${vendor}: the answer to ${operationId} is not as the contract says.`;
          throw toError(message, { vendor, code: 'contract_drift', status: response.status });
        },
        // A refusal is only reported: an error of the check must not hide it.
        async onError({ request, error, schemaPath }) {
          if (!(error instanceof ApiCallError) || error.status === undefined || error.status >= 500) return;
          await inspect(request.method, schemaPath, error.status, error.data);
        },
      };
    },

    async checkWebhook(options, operationId, data) {
      if (!options || options.mode === 'off') return true;
      const validate = (await load()).validators[operationId]?.body;
      if (!validate || validate(data)) return true;
      void tell(options.onDrift, { operationId, issues: validate.errors ?? [] });
      return options.mode !== 'strict';
    },
  };
}

function issuesOf(
  { responses }: CheckedContract['operations'][number],
  validators: CheckedContract['validators'][string] | undefined,
  status: number,
  data: unknown,
): readonly ContractIssue[] | undefined {
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
