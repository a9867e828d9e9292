import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemOf } from './control-api.ts';
import type { SandboxStore, Topic } from './sandbox-store.ts';

type Host = ReactiveControllerHost & { store: SandboxStore };

/** Changes that come together are fetched together. */
const settleMs = 60;

/** Something of the sandbox that an element shows, fetched again whenever it may have changed. */
export class Resource<Value> implements ReactiveController {
  /** `undefined` until the first answer. Kept when a later fetch fails. */
  value: Value | undefined;
  /** Why the last fetch failed, or `''`. */
  problem = '';
  #host: Host;
  #load: () => Promise<Value>;
  #topics: readonly Topic[];
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loads = 0;

  constructor(host: Host, load: () => Promise<Value>, topics: readonly Topic[]) {
    this.#host = host;
    this.#load = load;
    this.#topics = topics;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#host.store.follow(this.#topics, () => {
      this.#timer ??= setTimeout(() => void this.reload(), settleMs);
    });
    void this.reload();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#loads += 1;
    this.#forgetTimer();
  }

  async reload(): Promise<void> {
    this.#forgetTimer();
    const thisLoad = (this.#loads += 1);
    const load = this.#load();
    const problem = await problemOf(load);
    // A later load, or none at all, is what counts now.
    if (thisLoad !== this.#loads) return;
    this.problem = problem;
    if (!problem) this.value = await load;
    this.#host.requestUpdate();
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
