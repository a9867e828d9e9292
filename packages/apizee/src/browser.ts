export { mountAgent, type Agent, type AgentState } from './agent-app.ts';
export type {
  AgentConfiguration,
  AgentEvent,
  AgentGuest,
  AgentMessage,
  AgentUser,
  DroppedEvent,
} from './agent-events.ts';
export { mountConsole, type MountConsoleOptions, type MountedConsole } from './console.ts';
export { loadAgent, type LoadAgentOptions, type LoadedAgent } from './load-agent.ts';
export type { LoadAgentEvent } from './load-agent-events.ts';
export type { FrameOptions, MountAgentOptions } from './options.ts';
