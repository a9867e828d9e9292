/** Builds elements for a page whose content security policy may forbid inline styles, so there are none. */
export function createElementMaker(document: Document) {
  return <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string>> = {},
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.append(...children);
    return element;
  };
}

export type MakeElement = ReturnType<typeof createElementMaker>;
