import type { TemplateResult } from 'lit';
import type { PageActions } from '../../../pages/page-actions.ts';
import type { PortalActionShapes, PortalUser } from '../../exchange/portal-action-types.ts';

export const sectionIds = ['developer', 'marketplace', 'conversations', 'answers', 'flow', 'runs'] as const;
export type SectionId = (typeof sectionIds)[number];

export type PortalActionName = keyof PortalActionShapes;
export type PortalInput<Name extends PortalActionName> = PortalActionShapes[Name]['input'];
export type PortalAnswer<Name extends PortalActionName> = PortalActionShapes[Name]['answer'];
export type AskPortal = PageActions<PortalActionShapes>;

/** A part of the portal. Stands in the navigation, and at `#/<id>` and all addresses below. */
export interface PortalSection {
  id: SectionId;
  /** In the navigation. */
  title: string;
  create(portal: PortalContext): SectionApp;
}

/** One section without a window. Made once, with the portal, and kept while others are shown. */
export interface SectionApp {
  /**
   * The person came to this address: `path` is what stands behind the section's name, so `['42']` for `#/developer/42`.
   * Called at every change of the address within the section. The heading has the focus by then.
   */
  show(path: readonly string[]): Promise<void>;
  /** The person goes to another section. */
  leave?(): void;
  /** Looks again at what may have changed behind the page: every few seconds while the section is seen and nothing is asked. */
  refresh(): Promise<void>;
  /** Heading of the view that is shown; it is the `h1`, so views begin with `h2`. */
  title(): string;
  render(): TemplateResult;
}

/** What every section has from the portal around it. */
export interface PortalContext {
  /** Who is signed in. */
  user(): PortalUser;
  /**
   * Asks for something the person wants. One at a time: while it runs, `isBusy()` and every other `change` answers nothing.
   * Answers nothing when it was refused, which is shown and read aloud by then; `problem()` tells the code.
   */
  change<Name extends PortalActionName>(name: Name, input: PortalInput<Name>): Promise<PortalAnswer<Name> | undefined>;
  /** Asks for what a view needs to be shown. A refusal is shown; nothing is locked meanwhile. */
  load<Name extends PortalActionName>(name: Name, input: PortalInput<Name>): Promise<PortalAnswer<Name> | undefined>;
  /** Asks for something nobody waits for. A refusal is silent. */
  look<Name extends PortalActionName>(name: Name, input: PortalInput<Name>): Promise<PortalAnswer<Name> | undefined>;
  isBusy(): boolean;
  /** The refusal that is shown. */
  problem(): PortalProblem | undefined;
  /** Goes to an address of the portal, e.g. `go('developer', app.id)`. The heading gets the focus; `notice` is said there. */
  go(section: SectionId, path?: readonly string[], notice?: string): void;
  /** Says what was done, in the live region, and takes a shown refusal away. */
  say(notice: string): void;
  /** Moves the focus to an element, once everything that changed is drawn. */
  focus(elementId: string): void;
  /** Puts text on the clipboard and says `What is copied.` */
  copy(what: string, text: string): Promise<void>;
  /** Something changed: draws anew by the end of this turn. */
  changed(): void;
}

/** The portal says no, in a sentence for the person. */
export interface PortalProblem {
  /** As in `portal-action-types.ts`, `no-answer` when none came. */
  code: string;
  description: string;
}

/** Address of a view within the portal, for links: `#/runs/42`. */
export function hrefOf(section: SectionId, path: readonly string[] = []): string {
  return `#/${[section, ...path].map(encodeURIComponent).join('/')}`;
}
