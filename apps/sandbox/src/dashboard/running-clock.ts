import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, controlApi, type Clock } from './control-api.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';

type Host = ReactiveControllerHost & { store: SandboxStore };

/** The time of the world, which runs on between two answers of the sandbox. */
export class RunningClock implements ReactiveController {
  #host: Host;
  #resource: Resource<Clock & { heardMs: number }>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host) {
    this.#host = host;
    const load = async () => ({ ...(await ask(controlApi.GET('/_sandbox/clock'))), heardMs: performance.now() });
    this.#resource = new Resource(host, load, ['clock']);
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      if (!this.frozen) this.#host.requestUpdate();
    }, 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** `undefined` until the first answer. */
  get nowMs(): number | undefined {
    const clock = this.#resource.value;
    return clock && (clock.frozen ? clock.nowMs : clock.nowMs + performance.now() - clock.heardMs);
  }

  get frozen(): boolean {
    return this.#resource.value?.frozen ?? false;
  }

  get problem(): string {
    return this.#resource.problem;
  }

  reload(): Promise<void> {
    return this.#resource.reload();
  }
}
