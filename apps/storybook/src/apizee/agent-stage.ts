import { mountAgent, type Agent, type AgentEvent, type MountAgentOptions } from '@embedworks/apizee/browser';
import type { EmbedError } from '@embedworks/apizee';
import { mountFrame } from '@embedworks/core/browser';
import { overrideAnswer, vendorAddress } from '../sandbox.ts';
import { createStage, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { agentScenarios, type AgentScenario, type AgentScenarioName } from './agent-scenarios.ts';

/** Options of the adapter that a story has controls for. */
const optionNames = [
  'apiKey',
  'conversationName',
  'agentName',
  'guestName',
  'guestPhone',
  'language',
  'audio',
  'connect',
  'join',
  'height',
  'readyTimeoutMs',
  'connectTimeoutMs',
] as const satisfies (keyof MountAgentOptions)[];

type AgentOptionArgs = Pick<MountAgentOptions, (typeof optionNames)[number]>;

/** Controls of an agent story. */
export interface AgentArgs extends AgentOptionArgs {
  scenario: AgentScenarioName;
  /** Shows the strip below the app by which a person plays guest and cloud. */
  controls: boolean;
  /** The app obeys only the page around it. The vendor's obeys anyone. */
  strictOrigin: boolean;
  /** The type comes first, so that a list of calls reads like a list of messages. */
  onEvent: (type: string, event: AgentEvent) => void;
  onCommand: (name: string, value: unknown) => void;
  onError: (error: EmbedError) => void;
}

const agentPage = vendorAddress('apizee', 'agent/index.html');

/** Options of the adapter for the args of a story. */
export function toAgentOptions(args: AgentArgs): MountAgentOptions {
  const { scenario: name, controls, strictOrigin } = args;
  const given = Object.fromEntries(optionNames.map((option) => [option, args[option]])) as AgentOptionArgs;
  const { options, otherSide = [] }: AgentScenario = agentScenarios[name];
  const agentUrl = new URL(agentPage);
  if (otherSide.length > 0) agentUrl.searchParams.set('sandbox.actions', otherSide.join(','));
  if (strictOrigin) agentUrl.searchParams.set('sandbox.strict-origin', 'true');
  if (!controls) agentUrl.searchParams.set('sandbox.controls', 'hidden');
  return { ...given, ...options, agentUrl: agentUrl.href };
}

interface CommandButton {
  name: string;
  value: unknown;
  send(agent: Agent): void;
}

/** Commands a host application may send, as buttons. */
const commands: readonly CommandButton[] = [
  command('connect', undefined, (agent) => agent.connect()),
  command('disconnect', undefined, (agent) => agent.disconnect()),
  command('join', undefined, (agent) => agent.join()),
  command('leave', undefined, (agent) => agent.leave()),
  command('setConversation', 'CASE-78', (agent, name) => agent.setConversation(name)),
  command('setGuest', { name: 'Omar', phone: '+33655550101' }, (agent, guest) => agent.setGuest(guest)),
  command('setUser', { userId: '5122', firstName: 'Max' }, (agent, user) => agent.setUser(user)),
  command('configure', { logLevel: 'info' } as const, (agent, configuration) => agent.configure(configuration)),
  command('destroy', undefined, (agent) => agent.destroy()),
];

function command<Value>(name: string, value: Value, send: (agent: Agent, value: Value) => void): CommandButton {
  return { name, value, send: (agent) => send(agent, value) };
}

/** Mounts the agent app and shows all that passes between it and the page. */
export function renderAgent(args: AgentArgs): HTMLElement {
  unmountAll();
  const { page }: AgentScenario = agentScenarios[args.scenario];
  if (page) atEnd(overrideAnswer(agentPage, page));
  const stage = createStage('Agent app');
  const agent = mountAgent(stage.place, toAgentOptions(args));
  atEnd(() => agent.destroy());
  const showState = () => stage.showState(agent.state);
  const showError = (error: EmbedError) => {
    args.onError(error);
    stage.write({ kind: 'error', name: error.code, detail: error.message });
    showState();
  };

  agent.on('*', (event) => {
    const { type, ...detail } = event;
    args.onEvent(type, event);
    stage.write({ kind: 'event', name: type, detail });
    showState();
  });
  agent.connected.then(showState, showError);
  for (const { name, value, send } of commands) {
    stage.addButton(name, () => {
      args.onCommand(name, value);
      stage.write({ kind: 'command', name, detail: value });
      send(agent);
      showState();
    });
  }
  stage.addButton('open guest page', () => showGuestPage(agent, stage));
  showState();
  return stage.element;
}

/** Puts the page of the invitation link beside the app, as if the guest sat here too. */
function showGuestPage({ frame }: Agent, stage: Stage): void {
  const link = frame.contentDocument?.querySelector<HTMLInputElement>('#guest-link')?.value;
  if (!link) return stage.write({ kind: 'error', name: 'no link', detail: 'The app has made no invitation link.' });
  const guest = mountFrame(stage.place, { src: link, title: 'Guest page', allow: '', height: '360' });
  atEnd(() => guest.remove());
}
