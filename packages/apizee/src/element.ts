import { IntegrationError } from '@embedworks/core';
import { mountAgent, type Agent } from './agent-app.ts';
import type { AgentConfiguration, AgentGuest, AgentUser } from './agent-events.ts';
import { OptionElement, adoptEarlyProperties, attributeNames, readOptions, writeOption } from './element-options.ts';

/**
 * `<apizee-agent api-key="…" conversation-name="…">`: {@link mountAgent} as an element.
 *
 * - Attributes are the options in kebab-case, read when the app is mounted; `audio`, `connect` and `join` are `"true"`
 *   or `"false"`. Later only `conversation-name` has an effect. Each has a property, e.g. `conversationName`.
 * - It mounts as soon as it is in the document and has an `api-key`, or `configure()` was called. Commands given before
 *   wait.
 * - It unmounts when it leaves the document. Moving it within one task keeps the connection, but the browser reloads
 *   the app inside, unless the element is moved with `moveBefore()`.
 * - Every event is dispatched as `apizee-<type>`, e.g. `apizee-sms-sent`, with the message as `detail`.
 *   `apizee-failed` has the error that kept the app from being mounted or connected.
 */
export class ApizeeAgentElement extends OptionElement {
  static readonly observedAttributes = attributeNames;

  #agent: Agent | undefined;
  #isConfigured = false;
  #isScheduled = false;
  #waiting: ((agent: Agent) => void)[] = [];

  /** The mounted app, for what the element has no method for. */
  get agent(): Agent | undefined {
    return this.#agent;
  }

  /** @see {@link Agent.configure} */
  configure(configuration: AgentConfiguration): void {
    this.#isConfigured = true;
    this.#tell((agent) => agent.configure(configuration));
    this.#schedule();
  }

  // A command to call and an option to assign: frameworks assign to whatever name the element has.
  get connect(): () => void {
    return () => this.#tell((agent) => agent.connect());
  }

  set connect(value: boolean | string | undefined) {
    writeOption(this, 'connect', value);
  }

  disconnect(): void {
    this.#tell((agent) => agent.disconnect());
  }

  setConversation(name?: string): void {
    this.#tell((agent) => agent.setConversation(name));
  }

  get join(): () => void {
    return () => this.#tell((agent) => agent.join());
  }

  set join(value: boolean | string | undefined) {
    writeOption(this, 'join', value);
  }

  leave(): void {
    this.#tell((agent) => agent.leave());
  }

  /** @see {@link Agent.setGuest} */
  setGuest(guest: AgentGuest): void {
    this.#tell((agent) => agent.setGuest(guest));
  }

  /** @see {@link Agent.setUser} */
  setUser(user: AgentUser): void {
    this.#tell((agent) => agent.setUser(user));
  }

  connectedCallback(): void {
    adoptEarlyProperties(this);
    this.#schedule();
  }

  /** Present so that `moveBefore()` neither disconnects nor reloads. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    // A task later, because moving an element takes it out of the document first.
    setTimeout(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'conversation-name') this.#agent?.setConversation(value ?? '');
    else this.#schedule();
  }

  #tell(command: (agent: Agent) => void): void {
    if (this.#agent) command(this.#agent);
    else this.#waiting.push(command);
  }

  /** A microtask later, so that all attributes a framework sets in a row count. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (!this.#agent && this.isConnected && (this.hasAttribute('api-key') || this.#isConfigured)) this.#mount();
    });
  }

  #mount(): void {
    try {
      const agent = mountAgent(this, readOptions(this));
      this.#agent = agent;
      agent.on('*', (event) => this.#dispatch(event.type, event));
      agent.connected.catch((error: unknown) => {
        if (this.#agent === agent) this.#dispatch('failed', error);
      });
      for (const command of this.#waiting.splice(0)) command(agent);
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error;
      this.#dispatch('failed', error);
    }
  }

  #unmount(): void {
    const agent = this.#agent;
    this.#agent = undefined;
    this.#isConfigured = false;
    this.#waiting = [];
    agent?.destroy();
  }

  #dispatch(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`apizee-${type.replaceAll('_', '-')}`, { detail }));
  }
}

// Safe to import twice, and where there are no elements, as in server-side rendering.
if (globalThis.customElements && !customElements.get('apizee-agent')) {
  customElements.define('apizee-agent', ApizeeAgentElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-agent': ApizeeAgentElement;
  }
}
