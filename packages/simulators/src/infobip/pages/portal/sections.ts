import { answersSection } from './answers/section.ts';
import { conversationsSection } from './conversations/section.ts';
import { developerSection } from './developer/section.ts';
import { flowSection } from './flow/section.ts';
import { marketplaceSection } from './marketplace/section.ts';
import { runsSection } from './runs/section.ts';
import type { PortalSection } from './section.ts';

/** In the order of the navigation. */
export const sections: readonly PortalSection[] = [
  developerSection,
  marketplaceSection,
  conversationsSection,
  answersSection,
  flowSection,
  runsSection,
];
