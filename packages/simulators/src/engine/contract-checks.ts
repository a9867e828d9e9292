import type { Call } from './calls.ts';
import { toContractIssues, type ContractIssue } from './journal.ts';
import type { Vendor } from './vendor.ts';

/** Holds what a call sends against the webhook of its name and method. */
export function checkCall(
  { title, webhooks, validators }: Vendor,
  { webhook, request: { method, headers, body } }: Pick<Call, 'webhook' | 'request'>,
): ContractIssue[] {
  const contract = webhooks.find((each) => each.path === webhook && each.method === method.toUpperCase());
  if (!contract) return [{ at: 'method', message: `${title}'s contract has no webhook ${webhook} with ${method}` }];
  const { parameters, body: validate } = validators[contract.operationId] ?? {};
  const header = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const issues =
    !parameters || parameters({ header, path: {}, query: {} })
      ? []
      : toContractIssues('', parameters.errors).map(({ at, message }) => ({ at: at.replace(/^\//, ''), message }));
  if (!validate) return body === '' ? issues : [...issues, { at: 'body', message: 'must be empty' }];
  try {
    return validate(JSON.parse(body)) ? issues : [...issues, ...toContractIssues('body', validate.errors)];
  } catch {
    return [...issues, { at: 'body', message: 'cannot be read as application/json' }];
  }
}
