/** What stands around an embed in a story: its state, buttons for its commands, and what it said. */
export interface Stage {
  /** To be returned from a story's `render`. */
  readonly element: HTMLElement;
  /** Where the embed goes. */
  readonly place: HTMLElement;
  /** Adds a button that does what a host application would do. */
  addButton(label: string, press: () => void): void;
  showState(text: string): void;
  /** Adds a line to the list of messages. */
  write(line: Line): void;
}

export interface Line {
  /** Who speaks, told from the host page: a command goes out, an event comes in. */
  kind: 'command' | 'event' | 'error';
  /** Name of the command or event, or code of the error. */
  name: string;
  detail?: unknown;
}

const longestText = 60;

/** @param title What the story shows, as a heading for those who hear the page. */
export function createStage(title: string): Stage {
  const state = make('output', { className: 'stage-state' });
  const buttons = make('div', { className: 'stage-buttons', role: 'group', ariaLabel: 'Commands' });
  const place = make('div', { className: 'stage-place' });
  const lines = make('ol', { className: 'stage-lines', ariaLabel: 'Messages' });
  const log = make('details', { className: 'stage-log', open: true }, [make('summary', {}, ['Messages']), lines]);
  const header = make('header', { className: 'stage-header' }, [make('h1', {}, [title]), state, buttons]);
  buttons.hidden = true;
  state.hidden = true;

  return {
    element: make('main', { className: 'stage' }, [header, place, log]),
    place,
    addButton(label, press) {
      const button = make('button', { type: 'button' }, [label]);
      button.addEventListener('click', press);
      buttons.append(button);
      buttons.hidden = false;
    },
    showState(text) {
      state.hidden = false;
      state.value = text;
    },
    write({ kind, name, detail }) {
      const parts = [make('span', { className: 'stage-kind' }, [kind]), ' ', make('strong', {}, [name])];
      const text = detail === undefined ? '' : toText(detail);
      lines.append(
        make('li', { className: `stage-${kind}` }, text ? [...parts, ' ', make('code', {}, [text])] : parts),
      );
    },
  };
}

/** Creates an element with properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Short enough for a line: a picture as a data URL has thousands of characters. */
function toText(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  const text = JSON.stringify(detail, (_, value: unknown) =>
    typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText)}…` : value,
  );
  return text === '{}' ? '' : text;
}
