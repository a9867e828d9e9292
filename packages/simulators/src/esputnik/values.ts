/** A moment without a zone, as records of activities have it. Sandbox choice: UTC, whole seconds. */
export function toLocalTime(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 19);
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text);
}

/** 6 to 15 digits with or without `+`, once spaces, dots, dashes and brackets are taken away. */
export function isPhone(text: string): boolean {
  return /^\+?[0-9]{6,15}$/.test(text.replaceAll(/[ .()-]/g, ''));
}

/** `en-US` and `EN` are `en`. */
export function languageOf(text: string): string {
  return text.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The members that have a value. */
export function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as never;
}
