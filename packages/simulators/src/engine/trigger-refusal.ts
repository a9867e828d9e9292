/** The caller asked for something that does not exist or cannot happen. The message is meant for people. */
export class TriggerRefusal extends Error {
  override name = 'TriggerRefusal';
  /** Whether there is no such trigger or object, as told from one that is in no state for it. */
  readonly unknown: boolean;

  constructor(message: string, { unknown = false } = {}) {
    super(message);
    this.unknown = unknown;
  }
}
