import { defineElements } from './elements.ts';
import { pageStyles } from './theme.ts';

defineElements();
if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
document.body.append(document.createElement('sandbox-dashboard'));
