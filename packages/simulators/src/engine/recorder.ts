import type { Call } from './calls.ts';
import type { Clock } from './clock.ts';
import type { Exchange } from './exchange.ts';
import {
  presentBody,
  redactHeaders,
  redactText,
  startOf,
  type ContractIssue,
  type Journal,
  type WebhookEntry,
} from './journal.ts';
import type { SimulatedRequest } from './message.ts';
import type { Delivery } from './webhooks.ts';

/** Something a vendor tells its customer. */
export interface Notification {
  vendor: string;
  webhook: string;
  payload: unknown;
  /** Breaches of the contract: bugs of the simulator. */
  issues: readonly ContractIssue[];
}

/** Writes what happens in a world into its journal, at the time it happens. */
export interface Recorder {
  request(vendor: string, request: SimulatedRequest, ended: Exchange, durationMs: number): void;
  /** One that nobody listens to. */
  webhook(notification: Notification): void;
  /** The last attempt of a delivery. */
  attempt(delivery: Delivery): void;
  /** One whose answer the vendor waits for. */
  call(call: Call, issues: readonly ContractIssue[]): void;
}

export function createRecorder(journal: Journal, clock: Clock): Recorder {
  const webhook = ({ vendor, webhook, payload, issues }: Notification, more: Partial<WebhookEntry> = {}) => {
    const atMs = clock.now();
    journal.add((id) => ({
      kind: 'webhook',
      id,
      atMs,
      vendor,
      webhook,
      payload,
      verdict: { request: issues, response: [] },
      faults: [],
      ...more,
    }));
  };

  return {
    request(vendor, { method, path, search, headers, body }, { operation, response, verdict, faults }, durationMs) {
      const [requestBody, responseBody] = [startOf(body), startOf(response.body)];
      const { status, headers: responseHeaders } = response;
      const atMs = clock.now();
      journal.add((id) => ({
        kind: 'request',
        id,
        atMs,
        vendor,
        method,
        path: redactText(path + search),
        ...(operation ? { operationId: operation.operationId } : {}),
        requestHeaders: redactHeaders(headers),
        requestBody: presentBody(requestBody),
        status,
        responseHeaders: redactHeaders(responseHeaders),
        responseBody: presentBody(responseBody),
        durationMs,
        verdict,
        faults,
      }));
    },
    webhook: (notification) => webhook(notification),
    attempt(delivery) {
      const { id: deliveryId, url, attempts, faults } = delivery;
      const { status, error, durationMs } = attempts.at(-1) ?? {};
      webhook(delivery, {
        deliveryId,
        url,
        attempt: attempts.length,
        ...(status === undefined ? {} : { status }),
        ...(error === undefined ? {} : { error }),
        ...(durationMs === undefined ? {} : { durationMs }),
        faults,
      });
    },
    call({ vendor, webhook: name, request, outcome, faults }, issues) {
      const { method, url, body } = request;
      const { durationMs } = outcome;
      const came =
        'error' in outcome ? { error: outcome.error } : { status: outcome.status, answer: presentBody(outcome.body) };
      const sent = { method, url: redactText(url), attempt: 1, durationMs, ...came, faults };
      webhook({ vendor, webhook: name, payload: readPayload(presentBody(body)), issues }, sent);
    },
  };
}

/** JSON where it is some, so that it is shown like what other webhooks carry. */
function readPayload(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
}
