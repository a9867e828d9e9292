import { PageActionRefusal } from '../../engine/page-actions.ts';

/**
 * A draft is saved over what it was made of, and over nothing else: two windows would overwrite each other.
 * @param version That the draft was made of. Default: whatever is kept.
 * @throws {PageActionRefusal} `changed`.
 */
export function refuseStaleDraft(kept: { name: string; version: number }, version: number = kept.version): void {
  if (version === kept.version) return;
  const sentence = `${kept.name} was changed meanwhile. This draft is of version ${version}, and version ${kept.version} is kept.`;
  throw new PageActionRefusal('changed', sentence);
}
