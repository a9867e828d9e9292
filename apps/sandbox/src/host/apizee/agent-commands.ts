import type { Agent, AgentConfiguration, AgentGuest, AgentUser } from '@embedworks/apizee/browser';
import { toLiteral } from '../shared/literal.ts';

/** One command to the agent app: how it is called on the wire, what it carries, and the line of code that sends it. */
export interface AgentCommand {
  type: string;
  payload?: unknown;
  code: string;
  run(agent: Agent): void;
}

/** All eight. */
export const agentCommands = {
  connect: (): AgentCommand => ({ type: 'connect', code: 'agent.connect();', run: (agent) => agent.connect() }),
  disconnect: (): AgentCommand => ({
    type: 'disconnect',
    code: 'agent.disconnect();',
    run: (agent) => agent.disconnect(),
  }),
  join: (): AgentCommand => ({ type: 'join', code: 'agent.join();', run: (agent) => agent.join() }),
  leave: (): AgentCommand => ({ type: 'leave', code: 'agent.leave();', run: (agent) => agent.leave() }),
  conversation: (name: string): AgentCommand => ({
    type: 'conversation',
    payload: { name },
    code: `agent.setConversation(${name ? toLiteral(name) : ''});`,
    run: (agent) => agent.setConversation(name),
  }),
  guest: (guest: AgentGuest): AgentCommand => ({
    type: 'guest_data',
    payload: guest,
    code: `agent.setGuest(${toLiteral(guest)});`,
    run: (agent) => agent.setGuest(guest),
  }),
  user: (user: AgentUser): AgentCommand => ({
    type: 'user_data',
    payload: user,
    code: `agent.setUser(${toLiteral(user)});`,
    run: (agent) => agent.setUser(user),
  }),
  configuration: (configuration: AgentConfiguration): AgentCommand => ({
    type: 'configuration',
    payload: configuration,
    code: `agent.configure(${toLiteral(configuration)});`,
    run: (agent) => agent.configure(configuration),
  }),
};
