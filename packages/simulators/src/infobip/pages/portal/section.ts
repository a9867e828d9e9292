import type { TemplateResult } from 'lit';
import type { PageActions } from '../../../pages/page-actions.ts';
import type { PortalActionShapes, PortalUser } from '../../exchange/portal-action-types.ts';

export const sectionIds = ['developer', 'marketplace', 'conversations', 'answers', 'flow', 'runs'] as const;
export type SectionId = (typeof sectionIds)[number];

export type PortalActionName = keyof PortalActionShapes;
export type PortalInput<Name extends PortalActionName> = PortalActionShapes[Name]['input'];
export type PortalAnswer<Name extends PortalActionName> = PortalActionShapes[Name]['answer'];
export type AskPortal = PageActions<PortalActionShapes>;

/** Where in the portal somebody is. */
export interface Route {
  section: SectionId;
  /** Behind the section's name. */
  path: readonly string[];
}

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
  /**
   * Whether coming to this address of the section would take away what the person has not saved; without an address, whether
   * there is anything of that. They are asked before. Default: never.
   */
  wouldLose?(path?: readonly string[]): boolean;
  /** Heading of the view that is shown; it is the `h1`, so views begin with `h2`. */
  title(): string;
  render(): TemplateResult;
}

/** What every section has from the portal around it. */
export interface PortalContext {
  /** Who is signed in. */
  user(): PortalUser;
  /** Where the person is. Kept by whoever asks for something and goes elsewhere then: see `go`. */
  here(): Route;
  /**
   * Asks for something the person wants. One of each name at a time: a second one is not asked, which is said. Answers nothing
   * when it was refused, which is shown and read aloud by then, wherever the person is; `problem()` tells the code.
   */
  change<Name extends PortalActionName>(name: Name, input: PortalInput<Name>): Promise<PortalAnswer<Name> | undefined>;
  /** Asks for what a view needs to be shown. A refusal is shown while the view is; nothing is locked meanwhile. */
  load<Name extends PortalActionName>(name: Name, input: PortalInput<Name>): Promise<PortalAnswer<Name> | undefined>;
  /** Asks for something nobody waits for. A refusal is not shown. Default of `onRefusal`: nobody hears of it. */
  look<Name extends PortalActionName>(
    name: Name,
    input: PortalInput<Name>,
    onRefusal?: (problem: PortalProblem) => void,
  ): Promise<PortalAnswer<Name> | undefined>;
  /** Whether this runs, as a `change` of this section. Default: any. */
  isBusy(name?: PortalActionName): boolean;
  /** The refusal that is shown. */
  problem(): PortalProblem | undefined;
  /**
   * Goes to an address of this section, where the heading gets the focus and `notice` is said. Who is no longer where it was
   * asked for, `from`, stays and is told alone.
   */
  go(from: Route, path: readonly string[], notice: string): void;
  /** Says what was done, in the live region, and takes a shown refusal away. */
  say(notice: string): void;
  /** Takes back what was said, unless something else was said since. */
  unsay(notice: string): void;
  /** Moves the focus to an element, once everything that changed is drawn. Who is in another section keeps theirs. */
  focus(elementId: string): void;
  /** Puts text on the clipboard and says `What is copied.` */
  copy(what: string, text: string): Promise<void>;
  /** Something changed: draws anew by the end of this turn. */
  changed(): void;
}

/** Said to who wants something that is being done already, until it is done. */
export const waitNotice = 'One moment: this is still being done.';

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
