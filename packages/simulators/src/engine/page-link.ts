import type { ChannelContract, ValidationIssue } from '@embedworks/contracts';
import type { Clock } from './clock.ts';
import { cutDataUrl } from './data-url.ts';
import { effectsOf, type FaultEffect, type Faults } from './faults.ts';
import { redactText, toContractIssues, type ContractIssue, type Journal, type MessageEntry } from './journal.ts';
import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from './message.ts';
import type { Vendor } from './vendor.ts';

/** What a simulated page tells its world of one message. */
export interface MessageReport {
  /** Of the contract, e.g. `agentApp`. */
  channel: string;
  direction: MessageEntry['direction'];
  /** On the wire; `''` for a message without one. */
  name: string;
  payload?: unknown;
  /** Default: `passed`. A message that was dropped suffers no fault. */
  outcome?: 'passed' | 'dropped';
  /** Why it was dropped, for people. */
  reason?: string;
  /** Faults this page can play on it. Default: all there are for messages. */
  plays?: readonly FaultEffect['type'][];
  /** Faults the page plays by itself, whatever the world answers. */
  faults?: readonly string[];
}

export interface PageLinkAnswer {
  /** What the page is to do to the message, in this order. */
  effects: FaultEffect[];
}

export interface PageLinkOptions {
  vendor: Pick<Vendor, 'vendor' | 'title' | 'channels' | 'messageValidators'>;
  faults: Faults;
  journal: Journal;
  clock: Clock;
}

const root = '/_page/';
const maxBodyBytes = 1024 * 1024;
const maxPayloadCharacters = 20_000;

/** The vendor's scripts run in their customers' pages too, which are of any origin. Answers hold no secret. */
const anyOrigin = { 'access-control-allow-origin': '*' };

/**
 * Answers what simulated pages tell their world, which is no part of the vendor's contract: `POST /_page/messages` takes a
 * {@link MessageReport} into the journal and answers the faults that strike the message.
 * @returns `undefined` for paths of the vendor.
 */
export function answerPageLink(options: PageLinkOptions, request: SimulatedRequest): SimulatedResponse | undefined {
  const { method, path } = request;
  if (!path.startsWith(root)) return undefined;
  if (path !== `${root}messages`) return refuse(404, `There is no ${path}. Pages report to ${root}messages.`);
  if (method === 'OPTIONS') return preflight;
  if (method !== 'POST') return refuse(405, `${path} takes POST, not ${method}.`, { allow: 'POST, OPTIONS' });
  if ((request.body?.byteLength ?? 0) > maxBodyBytes) return refuse(413, 'A message may have 1 MiB.');
  const report = readReport(request.body);
  if (typeof report === 'string') return refuse(400, report);
  const channel = ownMember(options.vendor.channels, report.channel);
  if (!channel) return refuse(400, unknownChannelText(options.vendor, report.channel));
  return jsonResponse(200, takeReport(options, report, channel), anyOrigin);
}

function takeReport(
  { vendor, faults, journal, clock }: PageLinkOptions,
  report: MessageReport,
  channel: ChannelContract,
): PageLinkAnswer {
  const { channel: channelName, direction, name, outcome, plays = effectsOf.message } = report;
  const struck = outcome === 'dropped' || plays.length === 0 ? [] : faults.take('message', vendor.vendor, name);
  const effects = struck.filter(({ type }) => plays.includes(type));
  const issues = [
    ...checkMessage(vendor, report, channel),
    ...struck.filter((effect) => !effects.includes(effect)).map(toUnplayed),
  ];
  if (outcome === 'dropped') issues.push({ at: 'outcome', message: `dropped: ${report.reason ?? 'no reason given'}` });
  const entry = {
    kind: 'message' as const,
    atMs: clock.now(),
    vendor: vendor.vendor,
    verdict: { request: issues, response: [] },
    faults: [...(report.faults ?? []), ...effects.map(({ type }) => type)],
    channel: channelName,
    direction,
    name,
    payload: presentPayload(report.payload),
  };
  journal.add((id) => ({ id, ...entry }));
  return { effects };
}

/** What the contract says against a message. */
function checkMessage(
  { messageValidators }: PageLinkOptions['vendor'],
  { channel: channelName, direction, name, payload }: MessageReport,
  channel: ChannelContract,
): ContractIssue[] {
  const sender = direction === 'host-to-guest' ? 'host' : 'guest';
  const sent = channel.messages.filter((message) => message.sender === sender);
  if (!sent.some((message) => message.name === name)) {
    if (payload === null || payload === undefined)
      return [{ at: 'payload', message: 'must be a message, came as null' }];
    const names = sent.map((message) => message.name).join(', ') || 'none';
    const known = channel.messages.some((other) => other.name === name);
    const problem = known ? `${name} is not for the ${sender} to send` : `${name || 'no name'} is not in the contract`;
    return [{ at: 'name', message: `${problem}; the ${sender} sends: ${names}` }];
  }
  const validators = ownMember(messageValidators, `${channelName}${sender === 'host' ? 'Commands' : 'Events'}`);
  const validate = ownMember(validators, name);
  if (!validate || validate(payload)) return [];
  return toContractIssues(
    'payload',
    validate.errors?.map((issue) => ({ message: toRule(issue), ...issue })),
  );
}

/** Validators of messages run in pages too, so they come without sentences. */
function toRule({ keyword, params }: ValidationIssue): string {
  if (keyword === 'required') return `must have ${String(params.missingProperty)}`;
  if (keyword === 'type') return `must be ${String(params.type)}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  return `breaks the rule ${keyword} ${JSON.stringify(params)}`;
}

function toUnplayed({ type }: FaultEffect): ContractIssue {
  return { at: 'fault', message: `${type} was not played: this page cannot, or there is no other origin at this door` };
}

/** The report, or a sentence about what is wrong with it. */
function readReport(body: SimulatedRequest['body']): MessageReport | string {
  try {
    const value = JSON.parse(new TextDecoder().decode(body)) as Partial<MessageReport> | null;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'A report is a JSON object.';
    const { channel, direction, name, outcome = 'passed', reason = '', plays = [], faults = [] } = value;
    if (typeof channel !== 'string') return '`channel` must be a text.';
    if (direction !== 'host-to-guest' && direction !== 'guest-to-host')
      return '`direction` must be host-to-guest or guest-to-host.';
    if (typeof name !== 'string') return '`name` must be a text.';
    if (outcome !== 'passed' && outcome !== 'dropped') return '`outcome` must be passed or dropped.';
    if (typeof reason !== 'string') return '`reason` must be a text.';
    if (!isTexts(plays) || !isTexts(faults)) return '`plays` and `faults` must be lists of texts.';
    return { ...value, channel, direction, name };
  } catch (error) {
    return `A report is JSON: ${(error as Error).message}`;
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** As an entry shows it: without secrets, with pictures and very long messages cut. */
function presentPayload(payload: unknown): unknown {
  const present = (key: string, value: unknown) => {
    // The journal's own list of what is secret goes by names in forms.
    const isSecret = typeof value === 'string' && redactText(`${key}=x`) !== `${key}=x`;
    return isSecret ? '•••' : cutDataUrl(value);
  };
  try {
    const text = JSON.stringify(payload ?? null, present);
    if (text.length > maxPayloadCharacters) return `${text.slice(0, maxPayloadCharacters)}…`;
    return JSON.parse(text) as unknown;
  } catch {
    return '(nested too deeply to be shown)';
  }
}

/** Names come from outside, and every object has members of its own. */
function ownMember<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

function unknownChannelText({ title, channels = {} }: PageLinkOptions['vendor'], name: string): string {
  return `${title}'s contract has no channel ${name}. There are: ${Object.keys(channels).join(', ') || 'none'}.`;
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): SimulatedResponse {
  return jsonResponse(status, { error, from: 'embedworks sandbox' }, { ...anyOrigin, ...headers });
}

const preflight: SimulatedResponse = {
  status: 204,
  headers: {
    ...anyOrigin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '600',
  },
  body: null,
};
