/** What the element shows: a button, how it goes, and a way to cancel. */
export interface ConnectView {
  button: HTMLButtonElement;
  status: HTMLElement;
  cancel: HTMLButtonElement;
}

/**
 * Fills the shadow root. The style is a constructed sheet, because a strict Content Security Policy refuses inline style.
 * The button gets its text from the page.
 */
export function createView(host: HTMLElement, onOpen: () => void, onCancel: () => void): ConnectView {
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  const button = createButton('button', onOpen);
  const slot = document.createElement('slot');
  slot.textContent = 'Connect WhatsApp';
  button.append(slot);
  const cancel = createButton('cancel', onCancel);
  cancel.hidden = true;
  const status = document.createElement('span');
  status.part.add('status');
  status.setAttribute('role', 'status');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(button, cancel, status);
  return { button, status, cancel };
}

function createButton(part: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add(part);
  button.addEventListener('click', onClick);
  return button;
}

const css = `
:host { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .5em; font: inherit }
:host([hidden]) { display: none }
button {
  font: inherit; cursor: pointer; min-height: 2.75em; padding: .5em 1em; border: 1px solid transparent;
  border-radius: var(--dialog360-connect-radius, .375em);
  color: var(--dialog360-connect-color, #fff);
  background: var(--dialog360-connect-background, #06603a);
}
button:focus-visible { outline: 3px solid var(--dialog360-connect-focus, #06603a); outline-offset: 2px }
button:disabled { cursor: default; opacity: .6 }
[part=cancel] { color: inherit; background: none; border-color: currentColor }
[hidden] { display: none }
`;
