import { currentWorld } from '../sandbox.ts';
import { createStage, make, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { createApp, openFrame, serveApp, type AppPlace } from './exchange-app.ts';
import { cardScenarios, type CardScenario, type CardScenarioName } from './exchange-card-scenarios.ts';
import { watchFrame } from './exchange-frame.ts';

/** Controls of a story. */
export interface CardArgs {
  place: AppPlace;
  scenario: CardScenarioName;
  /** How far the page in the frame is, or the heading of the vendor's page there. */
  onState: (state: string) => void;
  /** What was asked of the vendor, with the status of the answer. */
  onRequest: (operation: string, status: number) => void;
}

/** Of the seed. */
export const conversationId = 'd1d1de2e-d8dc-4ad7-970e-acca0035e19d';

const tenMinutesMs = 10 * 60_000;
const usual = { exchangeTokenShape: 'first', exchangeTokenSeconds: 3600, exchangeCodeSeconds: 60 };

/** Plays the portal: the frame as it stands there, opened with the address that the portal gives it. */
export function renderCard({ place, scenario: name, onState, onRequest }: CardArgs): HTMLElement {
  unmountAll();
  const scenario: CardScenario = cardScenarios[name];
  const world = currentWorld();
  Object.assign(world.settings('infobip'), usual, scenario.settings);
  world.faults.clear();
  const stage = createStage({ card: 'Context card', page: 'Full page', configuration: 'Configuration page' }[place]);
  let aheadMs = 0;
  let isOver = false;
  let isBroken = true;
  const frame = make('iframe', { title: 'Table orders', width: '100%', height: '420' });
  // As the portal has it.
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups');
  frame.setAttribute('frameborder', '0');
  stage.place.append(frame);

  async function open(): Promise<void> {
    const app = await createApp(scenario.app);
    if (isOver) return;
    serveApp({ clientId: app.clientId, ...scenario.rules }, () => aheadMs);
    addButton(stage, 'open anew', () => load(app.id));
    addButton(stage, 'load again', () => frame.contentWindow?.location.reload());
    addButton(stage, 'ten minutes later', async () => {
      aheadMs += tenMinutesMs;
      frame.contentDocument?.dispatchEvent(new CustomEvent('later', { detail: aheadMs }));
      await world.clock.advance(tenMinutesMs);
    });
    addButton(stage, 'repair', () => {
      isBroken = false;
      world.faults.clear();
    });
    await load(app.id);
  }

  async function load(appId: string): Promise<void> {
    const given = await openFrame(appId, place, conversationId);
    if (isOver) return;
    const src = scenario.opened?.(given) ?? given;
    const { fault } = scenario;
    if (fault && isBroken) {
      world.faults.clear();
      world.faults.add({ vendor: 'infobip', on: 'request', name: fault.name, effect: fault.effect(src) });
    }
    frame.src = src;
  }

  const stopJournal = world.journal.subscribe((entry) => {
    if (entry.kind !== 'request' || !entry.operationId) return;
    onRequest(entry.operationId, entry.status);
    const kind = entry.status < 400 ? 'command' : 'error';
    stage.write({ kind, name: entry.operationId, detail: String(entry.status) });
  });
  const stopFrame = watchFrame(frame, (state) => {
    stage.showState(state);
    onState(state);
  });
  atEnd(() => {
    isOver = true;
    stopJournal();
    stopFrame();
    frame.remove();
  });
  const opened = open();
  // The end waits for it, and hears of its failure.
  atEnd(() => opened);
  return stage.element;
}

function addButton(stage: Stage, label: string, press: () => unknown): void {
  stage.addButton(label, () => {
    stage.write({ kind: 'command', name: label });
    void press();
  });
}
