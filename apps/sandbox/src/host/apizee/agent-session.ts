import { IntegrationError } from '@embedworks/apizee';
import { mountAgent, type Agent, type AgentEvent, type MountAgentOptions } from '@embedworks/apizee/browser';
import { toLiteral } from '../shared/literal.ts';
import type { MessageLog } from '../shared/message-log.ts';
import type { AgentCommand } from './agent-commands.ts';

const dropWords = { origin: 'wrong origin', schema: 'not in the contract' };

export interface AgentSession {
  /** `undefined` while nothing is mounted. */
  readonly agent: Agent | undefined;
  /** What became of the agent's promises, in words. */
  readonly ready: string;
  readonly connected: string;
  /** The code that does what was done since the page opened or the agent was mounted. */
  readonly code: string;
  /** Shows the code for these options, while nothing is mounted. */
  plan(options: MountAgentOptions): void;
  /** @throws {ConfigurationError} when the options cannot work. */
  mount(container: Element, options: MountAgentOptions): void;
  send(command: AgentCommand): void;
  unmount(): void;
}

/** Mounts the agent app with the adapter and writes down everything that passes. */
export function createAgentSession(log: MessageLog, onChange: () => void): AgentSession {
  let agent: Agent | undefined;
  let isReady = false;
  let promises = { ready: '–', connected: '–' };
  let options: MountAgentOptions = {};
  let calls: string[] = [];

  const receive = (event: AgentEvent) => {
    if (event.type === 'dropped') {
      log.add('dropped', typeOf(event.data), event.data, `${dropWords[event.reason]}, from ${event.origin}`);
    } else if (event.type === 'unknown') {
      log.add('unknown', event.data.type, event.data, 'not in the contract');
    } else {
      const { type, ...payload } = event;
      log.add('received', type, payload);
      if (type === 'ready') {
        isReady = true;
        log.releaseQueued();
      }
    }
    onChange();
  };

  const watch = (mounted: Agent, name: 'ready' | 'connected') => {
    const settle = (outcome: string) => {
      if (agent !== mounted) return;
      promises = { ...promises, [name]: outcome };
      log.add('note', `agent.${name}`, undefined, outcome);
      onChange();
    };
    mounted[name].then(
      () => settle('resolved'),
      (error: unknown) => settle(`rejected: ${describe(error)}`),
    );
  };

  const unmount = () => {
    if (!agent) return;
    agent.destroy();
    agent = undefined;
    calls.push('agent.destroy();');
    log.add('note', 'destroy()');
    promises = { ready: '–', connected: '–' };
    onChange();
  };

  return {
    get agent() {
      return agent;
    },
    get ready() {
      return promises.ready;
    },
    get connected() {
      return promises.connected;
    },
    get code() {
      return [
        "import { mountAgent } from '@embedworks/apizee/browser';",
        '',
        `const agent = mountAgent(container, ${toLiteral(options)});`,
        "agent.on('*', (event) => console.log(event));",
        ...calls,
      ].join('\n');
    },
    plan(given) {
      if (agent) return;
      options = given;
      calls = [];
      onChange();
    },
    mount(container, given) {
      unmount();
      options = given;
      calls = [];
      isReady = false;
      const mounted = mountAgent(container, given);
      agent = mounted;
      promises = { ready: 'pending', connected: 'pending' };
      log.add('note', 'mountAgent()', given);
      mounted.on('*', receive);
      watch(mounted, 'ready');
      watch(mounted, 'connected');
      onChange();
    },
    send(command) {
      if (!agent) return;
      log.add(isReady ? 'sent' : 'queued', command.type, command.payload);
      command.run(agent);
      calls.push(command.code);
      onChange();
    },
    unmount,
  };
}

/** `timeout: Apizee agent: not connected within 5000 ms.` */
export function describe(error: unknown): string {
  if (error instanceof IntegrationError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

function typeOf(data: unknown): string {
  const { type } = (data ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type : 'message';
}
