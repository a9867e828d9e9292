import { captureRequest } from '../doctor/capture.ts';
import { explainSignature, type SignatureExplanation } from '../doctor/doctor.ts';
import type { DoctorSecrets } from '../doctor/variants.ts';
import type { ExchangeSignatureOptions, SignatureRefusal } from './signature.ts';

/** Why a call was answered 401. The caller does not learn it. */
export interface CallRefusal {
  reason: SignatureRefusal;
  method: string;
  path: string;
}

/** `diagnosis` is there in development only. */
export type OnRefused = (refusal: CallRefusal, diagnosis?: SignatureExplanation) => unknown;

export interface RefusalReportOptions extends ExchangeSignatureOptions {
  /**
   * Called with each call that cannot prove itself; with the diagnosis in development. Not waited for; its own failures go to
   * `onError`. Default: nothing.
   */
  onRefused?: OnRefused | undefined;
  /**
   * Says why a signature does not hold, to `onRefused` or else the console. What is refused stays refused, with the same
   * answer; but finding out takes time, so leave it off where strangers can call. Secrets given here are no more accepted
   * than before; they are recognised. Default: false.
   */
  development?: boolean | Pick<DoctorSecrets, 'clientSecret' | 'otherSecrets'> | undefined;
}

/** Tells the team of refused calls. */
export function createRefusalReport(
  options: RefusalReportOptions,
): (request: Request, rawBody: Uint8Array, reason: SignatureRefusal) => Promise<void> {
  const { onRefused, development = false, now = Date.now, signingSecrets, toleranceSeconds } = options;
  const rest = { signingSecrets, toleranceSeconds };
  let isExplaining = false;

  /** One at a time, because each costs thousands of hashes. */
  async function explain(request: Request, rawBody: Uint8Array, reason: SignatureRefusal) {
    if (!development || isExplaining) return undefined;
    isExplaining = true;
    try {
      const capture = captureRequest(request, rawBody, now());
      const known = development === true ? {} : development;
      return await explainSignature(capture, { ...known, ...rest, now, isReplay: reason === 'replayed' });
    } finally {
      isExplaining = false;
    }
  }

  return async (request, rawBody, reason) => {
    const diagnosis = await explain(request, rawBody, reason);
    const refusal: CallRefusal = { reason, method: request.method, path: new URL(request.url).pathname };
    if (onRefused) await onRefused(refusal, diagnosis);
    else if (diagnosis) console.warn(describeRefusal(refusal, diagnosis));
  };
}

/** Some lines for people. */
function describeRefusal({ method, path }: CallRefusal, { findings }: SignatureExplanation): string {
  const lines = findings.map(({ cause, certainty, sentence, remedy }) => {
    const doubt = certainty === 'likely' ? ' (likely)' : '';
    return `  ${cause}${doubt}: ${sentence}\n    ${remedy}`;
  });
  return [`Infobip Exchange: ${method} ${path} was refused.`, ...lines].join('\n');
}
