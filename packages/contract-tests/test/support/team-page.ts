/** The page of a team, as its production build has it: no address but the vendor's own. */
import type { toLoadAgentUser } from '@embedworks/apizee';
import { loadAgent, mountAgent, type Agent } from '@embedworks/apizee/browser';

declare global {
  interface Window {
    agent: Agent;
    /** Types of everything the vendor's page told. */
    heard: string[];
    openAgent(): void;
    openLoader(user: ReturnType<typeof toLoadAgentUser>): Promise<void>;
  }
}

window.heard = [];

window.openAgent = () => {
  window.agent = mountAgent(document.body, { apiKey: 'sandboxApiKey', conversationName: 'CASE-77' });
  window.agent.on('*', ({ type }) => window.heard.push(type));
};

window.openLoader = async (user) => {
  await loadAgent({ apiKey: 'sandboxApiKey', user, onEvent: ({ type }) => window.heard.push(type) });
};
