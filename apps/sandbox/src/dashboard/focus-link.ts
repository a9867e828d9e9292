/** Puts the focus back on the link that led away, if it is still there. */
export function focusLink(root: ParentNode, href: string): void {
  root.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus();
}
