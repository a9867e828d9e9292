/** What `loaderAgent.js` puts into a page. The vendor has no way to unload it; a story ends as if its page were left. */
const vendorElements = '#comBoxAll, #embedworks-apizee-controls, script[src$="/agent/loaderAgent.js"]';

/** Returns what brings the page back to how it is now. */
export function rememberPage(): () => void {
  const styles = document.adoptedStyleSheets;
  return () => {
    for (const element of document.querySelectorAll(vendorElements)) element.remove();
    document.adoptedStyleSheets = styles;
    Reflect.deleteProperty(globalThis, 'loadAgent');
  };
}
