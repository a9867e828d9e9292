import { ConfigurationError } from '@embedworks/core';
import { createWebhookReceiver, equalInConstantTime, type WebhookReceiverOptions } from '@embedworks/core/server';
import { checkWebhook, type ContractCheckOptions } from './contract-check.ts';
import { vendor } from './errors.ts';
import { toFlowReport, type FlowReport } from './flow-report.ts';
import { digest } from './webhook-events.ts';
import { refusal } from './webhook-proof.ts';

export interface InfobipFlowCallbackOptions extends Pick<
  WebhookReceiverOptions<FlowReport>,
  'onError' | 'store' | 'maxBodyBytes'
> {
  /**
   * Secrets in the address, because the vendor signs nothing: `notifyUrl` ends with one of them, as the last part of its
   * path or as the query parameter `token`. Several, so that they can be rotated.
   */
  secrets?: readonly string[] | undefined;
  /** Whether you wait for this report, e.g. by its `operationId` or `callbackData`. With `secrets` both must hold. */
  isExpected?: ((report: FlowReport) => Promise<boolean> | boolean) | undefined;
  onReport: (report: FlowReport) => Promise<void> | void;
  /** Compares what comes with the contract; `strict` refuses with 400. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

/**
 * A `Request → Response` handler for the `notifyUrl` of flows. The vendor shows no body; it is taken to be the report's.
 * 200 is answered when `onReport` is done. A report that says the same again is handled once.
 *
 * Source: `infobip-moments-openapi.json` of https://github.com/api-evangelist/infobip
 *
 * @throws {ConfigurationError} when nothing proves the sender, or a secret is empty.
 */
export function createInfobipFlowCallback(
  options: InfobipFlowCallbackOptions,
): (request: Request) => Promise<Response> {
  const { secrets, isExpected, onReport, store, maxBodyBytes, onError, contractCheck } = options;
  if (!secrets && !isExpected) throw new ConfigurationError(vendor, 'Give secrets or isExpected.');
  if (secrets && (secrets.length === 0 || !secrets.every(Boolean))) {
    throw new ConfigurationError(vendor, 'secrets must hold at least one, and none that is empty.');
  }

  return createWebhookReceiver<FlowReport>({
    vendor,
    store,
    maxBodyBytes,
    onError,
    async verify(request) {
      if (secrets) await verifyAddress(request, secrets);
    },
    parse(body) {
      const report = toFlowReport(body);
      if (report) return report;
      throw refusal('malformed', 'the body is no report.');
    },
    // What was rejected for a wrong guess must not be remembered, so all that is said counts.
    idOf: async (report) => `${vendor}:flow:${report.operationId}:${await digest(report)}`,
    async onEvent(report) {
      if (isExpected && !(await isExpected(report))) throw refusal('signature', 'nobody waits for this report.');
      const wire = { ...report, campaignId: Number(report.campaignId) };
      if (!(await checkWebhook(contractCheck, 'receiveFlowReport', wire))) {
        throw refusal('malformed', 'the report is not as the contract says.');
      }
      await onReport(report);
    },
  });
}

async function verifyAddress({ url }: Request, secrets: readonly string[]): Promise<void> {
  const { pathname, searchParams } = new URL(url);
  const sent = [decode(pathname.split('/').at(-1) ?? ''), searchParams.get('token') ?? ''];
  // All of them, so that the duration does not tell which one matched.
  const pairs = sent.flatMap((text) => secrets.map((secret) => equalInConstantTime(text, secret)));
  if (!(await Promise.all(pairs)).includes(true)) throw refusal('signature', 'the address holds none of the secrets.');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
