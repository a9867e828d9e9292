export { createEmitter, type Emitter } from './emitter.ts';
export { mountFrame, type FrameOptions } from './frame.ts';
export {
  createMessenger,
  type DropCounts,
  type DroppedMessage,
  type Messenger,
  type MessengerOptions,
  type UnknownMessage,
} from './messenger.ts';
export {
  defineOptionElement,
  type AttributeKind,
  type OptionElement,
  type OptionElementOptions,
} from './option-element.ts';
export { openPopup, watchPopup, type PopupOptions, type PopupWatch } from './popup.ts';
export { loadScript, type ScriptOptions } from './script.ts';
