import type { TemplateResult } from 'lit';
import type { EmbeddableProduct } from '../../page-action-types.ts';
import type { Portal } from './portal.ts';
import type { SituationId } from './situations.ts';

/** What a frame plays: one product of the vendor. */
export interface ProductPage<Product extends EmbeddableProduct> {
  product: Product;
  /** Of the product, as people call it. */
  title: string;
  create(portal: Portal<Product>, parameters: Readonly<Record<string, string>>): ProductApp;
}

export interface ProductApp {
  /** The link is good: opens it and shows the first view, or the one where the end user was. */
  start(): Promise<void>;
  /** Whether the sandbox can play the end user this way now. */
  canPlay(situation: SituationId): boolean;
  /** Plays the end user. */
  play(situation: SituationId): Promise<void>;
  /** Looks again at what may have changed behind the page. */
  refresh(): Promise<void>;
  /** Of the view that is shown. */
  title(): string;
  render(): TemplateResult;
}
