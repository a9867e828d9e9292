import {
  mountAnswers,
  mountConversations,
  mountMoments,
  type Embeddable,
  type EmbeddableEvent,
} from '@embedworks/infobip/browser';
import { currentWorld, overrideAnswer, vendorAddress } from '../sandbox.ts';
import { createStage, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { pagePathOf, toOptions, type EmbeddableArgs } from './embeddable-args.ts';
import { embeddableScenarios, type EmbeddableScenario } from './embeddable-scenarios.ts';
import { startTeamServer, type TeamServer } from './team-server.ts';

const titles = { moments: 'Moments', answers: 'Answers', conversations: 'Conversations' };
const mounts = { moments: mountMoments, answers: mountAnswers, conversations: mountConversations };

/** What stands behind a story besides its embed. */
export interface Scene {
  stage: Stage;
  server: TeamServer;
}

let mounted: Embeddable | undefined;

/**
 * The embeddable of the story that is shown.
 * @throws {ReferenceError} before there is one.
 */
export function currentEmbeddable(): Embeddable {
  if (!mounted) throw new ReferenceError('No story has mounted an embeddable yet.');
  return mounted;
}

/** Mounts a product and shows all that the adapter says of it. */
export function renderEmbeddable(args: EmbeddableArgs): HTMLElement {
  const scene = setScene(args, titles[args.product]);
  const { stage } = scene;
  // The type says which messages come; here all are shown alike.
  const embeddable = mounts[args.product](stage.place, toOptions(args)) as Embeddable;
  mounted = embeddable;
  const showState = () => stage.showState(embeddable.state);
  atEnd(() => embeddable.destroy());
  embeddable.on('*', (event) => {
    record(args, stage, event);
    showState();
    // What follows the event may change it again.
    queueMicrotask(showState);
  });
  // That a link is loaded now is told by no event.
  const observer = new MutationObserver(showState);
  observer.observe(embeddable.frame, { attributeFilter: ['src'] });
  atEnd(() => observer.disconnect());
  addCommand(stage, 'renew', () => (embeddable.renew(), showState()));
  addSituations(scene);
  addCommand(stage, 'destroy', () => (embeddable.destroy(), showState()));
  showState();
  return stage.element;
}

/** Everything but the embed, for stories of the functions and of the elements. */
export function setScene(args: EmbeddableArgs, title: string): Scene {
  unmountAll();
  const { product, tenant, scenario: name } = args;
  const scenario: EmbeddableScenario = embeddableScenarios[name];
  Object.assign(currentWorld().settings('infobip'), { portalFails: 'no' }, scenario.settings);
  const server = startTeamServer(product, tenant, scenario.server);
  if (scenario.page) atEnd(overrideAnswer(vendorAddress('infobip', pagePathOf(product)), scenario.page));
  return { stage: createStage(title), server };
}

/** Records what the adapter says, and shows it. */
export function record(args: EmbeddableArgs, stage: Stage, event: EmbeddableEvent): void {
  args.onEvent(event.type, event);
  if (event.type === 'failed') {
    const { error } = event;
    args.onError(error);
    stage.write({ kind: 'error', name: error.code, detail: error.message });
    return;
  }
  const { type, ...detail } = event;
  stage.write({ kind: 'event', name: type, detail });
}

export function addCommand(stage: Stage, name: string, run: () => void): void {
  stage.addButton(name, () => {
    stage.write({ kind: 'command', name });
    run();
  });
}

/** What the vendor and the team's server may do, as buttons. */
export function addSituations({ stage, server }: Scene): void {
  addCommand(stage, 'end sessions', () => void currentWorld().trigger('infobip', 'pageSession.expired'));
  addCommand(stage, 'repair', () => {
    server.mood = 'works';
    Object.assign(currentWorld().settings('infobip'), { portalFails: 'no' });
  });
}
