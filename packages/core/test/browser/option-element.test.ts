import { expect, test } from 'vitest';
import { defineOptionElement } from '@embedworks/core/browser';

interface Options {
  siteId: string;
  quiet?: boolean;
  timeoutMs?: number;
  tags?: string[];
  level?: 'low' | 'high';
  open?: boolean;
  texts?: object;
}

const { Base, attributeNames, readOptions, writeOption, adoptEarlyProperties } = defineOptionElement<Options, 'open'>({
  vendor: 'acme',
  ownAccessors: ['open'],
  otherProperties: ['onDone'],
  kinds: {
    siteId: 'text',
    quiet: 'flag',
    timeoutMs: 'number',
    tags: 'json',
    level: (text) => (text === 'low' || text === 'high' ? text : undefined),
    open: 'flag',
    texts: 'json',
  },
});

class AcmeElement extends Base {
  /** A command, though there is an attribute of that name. */
  open(): string {
    return 'opened';
  }

  doneWith: unknown;

  set onDone(value: unknown) {
    this.doneWith = value;
  }

  connectedCallback() {
    adoptEarlyProperties(this);
  }
}
customElements.define('acme-element', AcmeElement);

const create = (attributes: Record<string, string> = {}) => {
  const element = new AcmeElement();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

test('options are attributes in kebab-case', () => {
  expect(attributeNames).toEqual(['site-id', 'quiet', 'timeout-ms', 'tags', 'level', 'open', 'texts']);
});

test.each<[string, Record<string, string>, Partial<Options>]>([
  ['a text', { 'site-id': 'A' }, { siteId: 'A' }],
  ['an empty text', { 'site-id': '' }, { siteId: '' }],
  ['a flag without a value', { quiet: '' }, { quiet: true }],
  ['a flag that says no', { quiet: 'false' }, { quiet: false }],
  ['a number', { 'timeout-ms': '1500' }, { timeoutMs: 1500 }],
  ['JSON', { tags: '["a"]' }, { tags: ['a'] }],
  ['what a function reads', { level: 'low' }, { level: 'low' }],
])('%s is read', (_, attributes, expected) => {
  const element = create(attributes);
  expect(readOptions(element)).toMatchObject(expected);
  expect(element).toMatchObject(expected);
});

test.each([
  ['timeout-ms', 'soon'],
  ['timeout-ms', ''],
  ['tags', '['],
  ['level', 'middle'],
])('%s="%s" cannot be read', (name, text) => {
  expect(() => readOptions(create({ [name]: text }))).toThrow(
    expect.objectContaining({
      vendor: 'acme',
      code: 'configuration',
      message: `The attribute ${name} cannot be read.`,
    }),
  );
});

test('properties are kept in attributes, and taken away with undefined', () => {
  const element = create();
  Object.assign(element, { siteId: 'A', quiet: false, timeoutMs: 5, tags: ['a'] });
  expect(element.outerHTML).toContain('site-id="A" quiet="false" timeout-ms="5" tags="[&quot;a&quot;]"');
  element.siteId = undefined;
  expect(element.hasAttribute('site-id')).toBe(false);
});

test('a command keeps its name, and its attribute can be written', () => {
  const element = create();
  writeOption(element, 'open', true);
  expect([element.open(), readOptions(element).open]).toEqual(['opened', true]);
});

test('what was set before the element was defined counts', () => {
  const early = document.createElement('late-element') as HTMLElement & Record<string, unknown>;
  Object.assign(early, { siteId: 'early', open: true, onDone: 'callback' });
  document.body.append(early);
  customElements.define('late-element', class extends AcmeElement {});
  expect(early.outerHTML).toContain('site-id="early" open="true"');
  expect([early.siteId, early.doneWith, (early as unknown as AcmeElement).open()]).toEqual([
    'early',
    'callback',
    'opened',
  ]);
  early.remove();
});
