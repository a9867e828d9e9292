import type { RaiseEvent } from './load-agent.ts';

export interface ComBoxes {
  /** The box that was used last, if one is left. */
  readonly last: ComBox | undefined;
  /** Makes a box and its container. It is not shown yet. */
  create(): ComBox;
  destroy(): void;
}

export interface ComBox {
  readonly destId: number;
  readonly opened: boolean;
  readonly minimized: boolean;
  open(): void;
  minimize(): void;
  maximize(): void;
  close(): void;
  /** A message of the other user. */
  receive(message: string): void;
  /** A message of the agent. */
  send(message: string): void;
}

const people = ['Nina', 'Omar', 'Inès', 'Piotr'];
const firstDestId = 884_213;

const labels = {
  en: { close: 'Close', minimize: 'Minimise', message: 'Message to', send: 'Send' },
  fr: { close: 'Fermer', minimize: 'Réduire', message: 'Message à', send: 'Envoyer' },
};

/** The boxes of the vendor's agent in the host's page. Ids and classes are those of https://github.com/apizee/tutos-box. */
export function createComBoxes(document: Document, language: 'en' | 'fr', raise: RaiseEvent): ComBoxes {
  const all = document.createElement('div');
  all.id = 'comBoxAll';
  document.body.append(all);
  const boxes: ComBox[] = [];
  let made = 0;

  function create(): ComBox {
    const destId = firstDestId + made;
    const nickname = people[made % people.length] ?? 'Guest';
    made += 1;
    const text = labels[language];
    const messages = element('div', 'comBoxMessages');
    messages.setAttribute('role', 'log');
    messages.setAttribute('aria-label', nickname);
    const title = element('strong', 'comBoxTitle', nickname);
    const minimizeButton = button('comBoxHeaderMinimize', text.minimize, () =>
      minimized ? box.maximize() : box.minimize(),
    );
    const closeButton = button('comBoxHeaderClose', text.close, () => box.close());
    const header = element('div', 'comBoxHeader', title, minimizeButton, closeButton);
    const banner = element('div', 'comBoxBanner', `${nickname} (${destId})`);
    const input = document.createElement('input');
    input.setAttribute('aria-label', `${text.message} ${nickname}`);
    const form = element('form', 'comBoxSendMessage', input, button('', text.send));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (input.value) box.send(input.value);
      input.value = '';
    });
    const root = element('section', 'comBox', header, banner, messages, form);
    root.setAttribute('aria-label', nickname);
    root.hidden = true;
    let minimized = false;

    const showMinimized = (value: boolean) => {
      minimized = value;
      root.classList.toggle('comBoxMinimized', value);
      minimizeButton.setAttribute('aria-expanded', String(!value));
    };
    const box: ComBox = {
      destId,
      get opened() {
        return !root.hidden;
      },
      get minimized() {
        return minimized;
      },
      open() {
        root.hidden = false;
        raise('openComBox', toArrayLike(root));
      },
      minimize() {
        showMinimized(true);
        raise('minimize', destId);
      },
      maximize() {
        showMinimized(false);
        raise('maximize', destId);
      },
      close() {
        root.remove();
        boxes.splice(boxes.indexOf(box), 1);
        raise('close', destId);
      },
      receive(message) {
        const line = element('p', '', message);
        messages.append(line);
        raise('showNewMessage', { nickname, destId, message, html: line.outerHTML });
      },
      send(message) {
        messages.append(element('p', 'comBoxOwn', message));
        raise('sendMessage', { destId, message });
      },
    };
    showMinimized(false);
    all.append(root);
    boxes.push(box);
    raise('createNewIMDiv', { destId, nickname });
    return box;
  }

  function element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    ...children: (Node | string)[]
  ) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function button(className: string, label: string, click?: () => void) {
    const made = element('button', className, label);
    made.type = click ? 'button' : 'submit';
    if (click) made.addEventListener('click', click);
    return made;
  }

  return {
    get last() {
      return boxes.at(-1);
    },
    create,
    destroy: () => all.remove(),
  };
}

/** What the vendor hands over is a jQuery object, which is like an array and is none. This has the parts hosts use. */
export function toArrayLike(element: HTMLElement) {
  const elements: Record<number, HTMLElement> = { 0: element };
  return { 0: element, length: 1, get: (index: number) => elements[index < 0 ? index + 1 : index] };
}
