import { hmac } from './digests.ts';
import type { HubProblemCode } from './page-action-types.ts';
import { scenarioOf } from './pages/hub/scenarios.ts';
import type { Dialog360State, PartnerRow } from './state.ts';
import { isHttpUrl } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';

/** Sandbox choice, as is the encoding: the vendor tells neither. */
const signatureToleranceSeconds = 300;
const usedText = 'The signature was used before.';

export interface OpeningRequest {
  partnerId: string;
  query: Readonly<Record<string, string>>;
  /** Where the vendor answers, for the way out that needs no redirect URL. */
  origin: string;
}

export type Opening =
  | { kind: 'problem'; code: HubProblemCode; message: string }
  | { kind: 'open'; partner: PartnerRow; redirectUrl: string; scenario?: string };

/** Whether the popup may be opened like this. Uses nothing up. */
export async function checkOpening(
  state: Dialog360State,
  world: Dialog360World,
  { partnerId, query, origin }: OpeningRequest,
): Promise<Opening> {
  const scenario = scenarioOf(query);
  const partner = state.partners.get(partnerId);
  if (!partner) return problem('unknown-partner', `There is no partner ${partnerId}.`);
  const redirectUrl = findRedirectUrl(partner, world, query, origin);
  if (redirectUrl === undefined || scenario === 'redirect-missing') {
    return problem('redirect-missing', 'There is no redirect URL, neither in the address of this page nor in the hub.');
  }
  const redirectProblem = checkRedirectUrl(redirectUrl, partner, world, origin);
  if (redirectProblem !== undefined) return problem('redirect-not-allowed', redirectProblem);
  const signatureProblem = needsSignature(partner, world)
    ? await checkSignature(state, world, partner, query)
    : undefined;
  if (signatureProblem !== undefined || scenario === 'io-signature-bad') {
    return problem('io-signature-bad', signatureProblem ?? 'The signature is not right.');
  }
  return { kind: 'open', partner, redirectUrl, ...(scenario === undefined ? {} : { scenario }) };
}

/** Opens the popup: as `checkOpening`, and the signature has served. */
export async function openHub(state: Dialog360State, world: Dialog360World, request: OpeningRequest): Promise<Opening> {
  const opening = await checkOpening(state, world, request);
  const { io_signature: signature, io_timestamp: seconds } = request.query;
  if (opening.kind === 'open' && signature && needsSignature(opening.partner, world)) {
    // Another may have come with it while it was checked.
    if (state.usedSignatures.has(signature)) return problem('io-signature-bad', usedText);
    const nowMs = world.clock.now();
    for (const [used, forgottenMs] of state.usedSignatures) {
      if (forgottenMs < nowMs) state.usedSignatures.delete(used);
    }
    state.usedSignatures.set(signature, (Number(seconds) + signatureToleranceSeconds) * 1000);
  }
  return opening;
}

function needsSignature({ requiresIoSignature }: PartnerRow, { settings }: Dialog360World): boolean {
  return requiresIoSignature || settings.requireIoSignature;
}

function findRedirectUrl(
  { partner }: PartnerRow,
  { settings }: Dialog360World,
  query: Readonly<Record<string, string>>,
  origin: string,
): string | undefined {
  const asked = query.redirect_url || partner.partner_redirect_url;
  if (asked) return asked;
  return settings.redirectFallback ? `${origin}/` : undefined;
}

function checkRedirectUrl(
  redirectUrl: string,
  { partner }: PartnerRow,
  { settings }: Dialog360World,
  origin: string,
): string | undefined {
  if (!isHttpUrl(redirectUrl)) return `The redirect URL ${redirectUrl} is no absolute http or https address.`;
  const own = partner.partner_redirect_url ?? `${origin}/`;
  if (!settings.strictRedirect || URL.parse(own)?.origin === URL.parse(redirectUrl)?.origin) return undefined;
  return `The redirect URL ${redirectUrl} is not of the origin of the hub's own, ${own}.`;
}

/** HMAC-SHA512 of `{partner_id}|{unix seconds}`, once. Source: https://docs.360dialog.com/partner/onboarding/integrated-onboarding/io-signature */
async function checkSignature(
  state: Dialog360State,
  { clock }: Dialog360World,
  { id, platformSecret }: PartnerRow,
  { io_signature: signature, io_timestamp: seconds = '' }: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  if (!signature) return 'This hub demands a signature, and there is none.';
  if (!/^\d+$/.test(seconds)) return 'The signature has no time.';
  if (Math.abs(clock.now() / 1000 - Number(seconds)) > signatureToleranceSeconds) {
    return `The signature is more than ${signatureToleranceSeconds} seconds away from now.`;
  }
  if (signature !== (await hmac('SHA-512', platformSecret, `${id}|${seconds}`))) return 'The signature is not right.';
  return state.usedSignatures.has(signature) ? usedText : undefined;
}

function problem(code: HubProblemCode, message: string): Opening {
  return { kind: 'problem', code, message };
}
