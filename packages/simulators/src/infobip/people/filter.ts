import type { components } from '@embedworks/contracts/infobip/rest';
import { parseJson } from '../../engine/nesting.ts';

type Person = components['schemas']['Person'];
type Test = (person: Person) => boolean;
type Comparison = (found: Found, wanted: unknown) => boolean;

/** What stands at a place of a profile. */
interface Found {
  /** Several where a list is on the way. */
  values: unknown[];
  /** Whether they are the elements of one list, such as the tags. */
  isList: boolean;
}

/** A filter cannot be read. The message is for people. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

/**
 * Reads `filter`: JSON as text, with conditions on the members of a profile by their path.
 * Sandbox choice: texts are compared by case, dates as texts, and members that there are not have no value.
 * @throws {FilterError}
 */
export function readFilter(text: string): Test {
  let json: unknown;
  try {
    json = parseJson(new TextEncoder().encode(text));
  } catch {
    throw new FilterError('must be a JSON object');
  }
  return toTest(json);
}

/** Several conditions in one object must all hold. */
function toTest(json: unknown): Test {
  if (!isObject(json)) throw new FilterError('must be a JSON object');
  const tests = Object.entries(json).map(([name, value]): Test => {
    if (name === '#and' || name === '#or') {
      if (!Array.isArray(value)) throw new FilterError(`${name} must have a list of conditions`);
      const parts = value.map(toTest);
      return name === '#and'
        ? (person) => parts.every((part) => part(person))
        : (person) => parts.some((part) => part(person));
    }
    if (!name.startsWith('#')) return toComparisons('#eq', { [name]: value });
    if (!Object.hasOwn(comparisons, name)) throw new FilterError(`${name} is no operator`);
    return toComparisons(name, value);
  });
  return (person) => tests.every((test) => test(person));
}

function toComparisons(operator: string, json: unknown): Test {
  if (!isObject(json)) throw new FilterError(`${operator} must have an object`);
  const compare = comparisons[operator] as Comparison;
  const wanted = leavesOf(json, []);
  return (person) => wanted.every(({ path, value }) => compare(findAt(person, path), value));
}

/** `{"contactInformation":{"email":{"address":"a@b.c"}}}` is one path with its value. */
function leavesOf(json: object, path: readonly string[]): { path: readonly string[]; value: unknown }[] {
  return Object.entries(json).flatMap(([name, value]: [string, unknown]) => {
    if (name.startsWith('#')) throw new FilterError(`${name} cannot stand here`);
    return isObject(value) ? leavesOf(value, [...path, name]) : [{ path: [...path, name], value }];
  });
}

const equals: Comparison = ({ values }, wanted) =>
  wanted === null ? values.length === 0 : values.some((value) => value === wanted);

/** An element of a list, or a part of a text. Of several wanted ones, all. */
const contains: Comparison = (found, wanted) => {
  if (Array.isArray(wanted)) return wanted.every((each) => contains(found, each));
  if (found.isList) return found.values.includes(wanted);
  return found.values.some((value) => isText(value) && isText(wanted) && value.includes(wanted));
};

const not =
  (comparison: Comparison): Comparison =>
  (found, wanted) =>
    !comparison(found, wanted);

const ofTexts =
  (test: (value: string, wanted: string) => boolean): Comparison =>
  ({ values }, wanted) =>
    isText(wanted) && values.some((value) => isText(value) && test(value, wanted));

/** Numbers with numbers, texts with texts. */
const ordered =
  (test: (order: number) => boolean): Comparison =>
  ({ values }, wanted) =>
    values.some((value) => {
      if (typeof value === 'number' && typeof wanted === 'number') return test(value - wanted);
      return isText(value) && isText(wanted) && test(value < wanted ? -1 : value > wanted ? 1 : 0);
    });

/** Source: https://github.com/api-evangelist/infobip, `infobip-people-openapi.json`. */
const comparisons: Readonly<Record<string, Comparison>> = {
  '#eq': equals,
  '#ne': not(equals),
  '#contains': contains,
  '#notContain': not(contains),
  '#startsWith': ofTexts((value, wanted) => value.startsWith(wanted)),
  '#endsWith': ofTexts((value, wanted) => value.endsWith(wanted)),
  '#gt': ordered((order) => order > 0),
  '#lt': ordered((order) => order < 0),
  '#gte': ordered((order) => order >= 0),
  '#lte': ordered((order) => order <= 0),
};

function findAt(person: Person, path: readonly string[]): Found {
  let values: unknown[] = [person];
  let isList = false;
  for (const [depth, name] of path.entries()) {
    values = values.flatMap((value) => {
      const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
      if (!Array.isArray(member)) return member === undefined ? [] : [member];
      isList = depth === path.length - 1;
      return member as unknown[];
    });
  }
  return { values, isList };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
