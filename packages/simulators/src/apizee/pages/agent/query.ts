import type { components } from '@embedworks/contracts/apizee/messages';
import { readPageScenarios, type PageScenario } from '../../../pages/page-scenarios.ts';
import { isControlActionId, type ControlActionId } from './control-actions.ts';

export type UserData = components['schemas']['UserData'];

/** The app's configuration; what the `configuration` command is merged into. */
export interface AgentConfiguration {
  installationId: string;
  apiRtc: { apiKey?: string; cloudUrl: string; callStatsMonitoringInterval?: number };
  guestUrl: string;
  invitationServiceUrl: string;
  logLevel: string;
  logRocketAppID?: string;
}

/** Everything the agent app reads from its address, once, at load. */
export interface AgentSettings {
  configuration: AgentConfiguration;
  audio: boolean;
  connect: boolean;
  join: boolean;
  conversationName: string;
  userData: UserData;
  guestData: UserData;
  language: 'en' | 'fr';
  sandbox: SandboxSettings;
}

/** Parameters of the sandbox, which the vendor's app does not know. */
export interface SandboxSettings {
  /** Only the host window is obeyed. Default: anyone is, as in the vendor's app. */
  strictOrigin: boolean;
  /** Played in order, each as soon as it is possible. */
  actions: ControlActionId[];
  textMessagesFail: boolean;
  /** Faults of messages, each on one message or on every one: `message-lost:joined,message-late`. */
  scenarios: PageScenario[];
  /** Play a browser that denies the frame its storage. */
  storageDenied: boolean;
  controlsHidden: boolean;
}

/** Guest page of the platform. The id takes the place of `invitationId`. */
export const defaultGuestUrl = 'https://app.apizee.com/guest/?id=invitationId';

const logLevels = ['debug', 'info', 'warn', 'error'];

/**
 * Reads the short names; the long ones exist in the vendor's documentation only.
 * @param browserLanguage `navigator.language`, used when the address names none.
 * @see https://github.com/ApiRTC/web-agent for the reading
 * @see https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration for the defaults
 */
export function readAgentQuery(query: URLSearchParams, browserLanguage = 'en'): AgentSettings {
  const text = (name: string) => query.get(name) || undefined;
  const agentName = text('aN');
  return {
    configuration: {
      installationId: text('iI') ?? 'APZ_AGENT_',
      apiRtc: {
        cloudUrl: text('cU') ?? 'https://cloud.apizee.com',
        ...present('apiKey', text('aK')),
        ...present('callStatsMonitoringInterval', readNumber(text('cSMI'))),
      },
      guestUrl: text('gU') ?? defaultGuestUrl,
      invitationServiceUrl: text('iU') ?? 'https://is.apizee.com/invitations',
      logLevel: readLogLevel(query.get('lL')),
      ...present('logRocketAppID', text('lRAppID')),
    },
    audio: readFlag(query.get('a')),
    connect: readFlag(query.get('c')),
    join: readFlag(query.get('j')),
    conversationName: text('cN') ?? '',
    userData: {
      ...present('userId', text('uId')),
      ...(agentName ? { name: agentName, firstName: agentName } : {}),
    },
    guestData: { ...present('name', text('gN')), ...present('phone', text('gP')) },
    language: readLanguage(query.get('l') ?? browserLanguage),
    sandbox: readSandboxSettings(query),
  };
}

/** True when the letters `true` are somewhere in it, in any case: `1`, `yes` and the empty value are false. */
function readFlag(value: string | null): boolean {
  return value === null || /true/iu.test(value);
}

/** An unknown level behaves as `info`, an absent one is `warn`. */
function readLogLevel(value: string | null): string {
  if (value === null) return 'warn';
  return logLevels.includes(value) ? value : 'info';
}

function readLanguage(value: string): 'en' | 'fr' {
  return value === 'fr' || value === 'fr-FR' ? 'fr' : 'en';
}

function readNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/u.test(value) ? Number(value) : undefined;
}

function readSandboxSettings(query: URLSearchParams): SandboxSettings {
  const actions = (query.get('sandbox.actions') ?? '').split(',').map((action) => action.trim());
  return {
    strictOrigin: query.get('sandbox.strict-origin') === 'true',
    actions: actions.filter(isControlActionId),
    textMessagesFail: query.get('sandbox.sms') === 'fails',
    scenarios: readPageScenarios(query.get('sandbox.scenario')),
    storageDenied: query.get('sandbox.storage') === 'denied',
    controlsHidden: query.get('sandbox.controls') === 'hidden',
  };
}

function present<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}
