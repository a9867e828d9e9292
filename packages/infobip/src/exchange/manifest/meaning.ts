import { findActionProblems } from './actions.ts';
import { findFunctionProblems } from './functions.ts';
import { findPlainHttp, findUnknownMembers } from './members.ts';
import type { AnswersManifest, ConversationsManifest, FlowManifest, ManifestPath, ManifestProduct } from './types.ts';
import { describeValue, isJsonObject, objectAt, objectsOf, textOf, type Finding, type JsonObject } from './problems.ts';
import { didYouMean } from './nearest-name.ts';

/** What no schema can say: names that have to name something, addresses, and members that nobody has seen. */
export function findMeaningProblems(product: ManifestProduct, value: unknown): Finding[] {
  if (!isJsonObject(value)) return [];
  if (product === 'conversations') return findConversationsProblems(value);
  const known = product === 'answers' ? answersMembers : flowMembers;
  const functions = objectsOf(value['functions']);
  return [
    ...findUnknownMembers(value, known, []),
    ...findFunctionProblems(functions),
    ...(product === 'flow' ? findActionProblems(value, functions) : []),
  ];
}

const answersMembers = ['functions'] satisfies (keyof AnswersManifest)[];
const flowMembers = ['functions', 'actions', 'triggers'] satisfies (keyof FlowManifest)[];
const conversationsMembers = ['card', 'page'] satisfies (keyof ConversationsManifest)[];
const cardMembers = ['title', 'src', 'size'] satisfies (keyof NonNullable<ConversationsManifest['card']>)[];
const pageMembers = ['title', 'src', 'path'] satisfies (keyof NonNullable<ConversationsManifest['page']>)[];

function findConversationsProblems(value: JsonObject): Finding[] {
  const card = objectAt(value, 'card');
  const page = objectAt(value, 'page');
  const size = textOf(card['size']);
  const path = textOf(page['path']);
  const warn = (at: ManifestPath, message: string, hint?: () => string): Finding[] => [
    { severity: 'warning', path: at, message, hint },
  ];
  return [
    ...findUnknownMembers(value, conversationsMembers, []),
    ...findUnknownMembers(card, cardMembers, ['card']),
    ...findUnknownMembers(page, pageMembers, ['page']),
    ...findSourceProblems(card, ['card', 'src']),
    ...findSourceProblems(page, ['page', 'src']),
    ...(size !== undefined && size !== 'STANDARD'
      ? warn(['card', 'size'], `only STANDARD is known, got ${describeValue(size)}.`, () =>
          didYouMean(size, ['STANDARD']),
        )
      : []),
    ...(path !== undefined && !path.startsWith('/')
      ? warn(['page', 'path'], `expected a path that begins with "/", got ${describeValue(path)}.`)
      : []),
  ];
}

function findSourceProblems(block: JsonObject, path: ManifestPath): Finding[] {
  const src = textOf(block['src']);
  if (src === undefined) return [];
  const url = /^https?:\/\//i.test(src) && URL.canParse(src) ? new URL(src) : undefined;
  if (!url)
    return [{ severity: 'error', path, message: `expected an absolute http(s) address, got ${describeValue(src)}.` }];
  return findPlainHttp(src, path);
}
