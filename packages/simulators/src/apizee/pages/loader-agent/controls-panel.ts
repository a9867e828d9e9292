import type { ComBoxes } from './com-boxes.ts';
import { controlEvents } from './control-events.ts';
import type { RaiseEvent } from './load-agent.ts';
import { panelStyles } from './styles.ts';

export interface ControlsPanel {
  /** Shows what is possible now. */
  update(): void;
  destroy(): void;
}

/** A floating panel that plays the other side. In a shadow root, so that the host's page and it leave each other alone. */
export function createControlsPanel(document: Document, boxes: ComBoxes, raise: RaiseEvent): ControlsPanel {
  const host = document.createElement('div');
  host.id = 'embedworks-apizee-controls';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  shadow.adoptedStyleSheets = [sheet];

  const panel = document.createElement('details');
  // On a narrow page it would lie over the boxes.
  panel.open = document.documentElement.clientWidth > 720;
  const summary = document.createElement('summary');
  summary.textContent = 'Sandbox controls: Apizee';
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Sandbox controls: Apizee');
  panel.append(summary, group);

  const buttons = controlEvents.map((event) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = event.label;
    button.dataset.event = event.type;
    button.title = `The callback hears ${event.type}`;
    button.addEventListener('click', () => event.raise(boxes, raise));
    group.append(button);
    return { button, event };
  });

  const update = () => {
    for (const { button, event } of buttons) button.disabled = !event.possible(boxes);
  };
  const landmark = document.createElement('aside');
  landmark.lang = 'en';
  landmark.setAttribute('aria-label', 'Sandbox controls: Apizee');
  landmark.append(panel);
  shadow.append(landmark);
  document.body.append(host);
  update();
  return { update, destroy: () => host.remove() };
}
