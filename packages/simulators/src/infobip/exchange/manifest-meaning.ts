import type { components } from '@embedworks/contracts/infobip/rest';
import { buildCall } from './function-call.ts';
import { readJsonPath } from './json-path.ts';
import type { Finding, Manifests } from './manifest-reader.ts';
import type { ManifestPath } from './manifest-text.ts';
import type { ManifestProduct } from './portal-action-types.ts';
import { quoting } from './quoting.ts';
import { propertiesOf } from './schemas.ts';
import { parseWebAddress } from './web-address.ts';

type AppFunction = components['schemas']['ExchangeFunction'];
type ObjectSchema = components['schemas']['ExchangeObjectSchema'];

/** What the contract's schemas cannot say. */
export function meaningProblems<Product extends ManifestProduct>(
  product: Product,
  manifest: Manifests[Product],
): Finding[] {
  if (product === 'conversations') return frameProblems(manifest as Manifests['conversations']);
  const { functions, actions = [] } = manifest as Manifests['flow'];
  return [
    ...functions.flatMap((each, position) => functionProblems(each, ['functions', position], functions)),
    ...(product === 'flow' ? actionProblems(actions, functions) : []),
  ];
}

/** The property that fills the placeholder `{name}`: of its own name, else with an underscore before it. */
function propertyFor(name: string, schema: ObjectSchema | undefined): string | undefined {
  return [name, `_${name}`].find((each) => Object.hasOwn(schema?.properties ?? {}, each));
}

function frameProblems({ card, page }: Manifests['conversations']): Finding[] {
  const found = Object.entries({ card, page }).flatMap(([name, frame]) =>
    frame && !parseWebAddress(frame.src)
      ? [
          {
            path: [name, 'src'],
            message: quoting`${frame.src} is not an address of a website: begin with http:// or https://.`,
          },
        ]
      : [],
  );
  return card || page ? found : [{ path: [], message: 'There is neither a card nor a page.' }];
}

function functionProblems(
  { name, uri, inSchema, outSchema }: AppFunction,
  path: ManifestPath,
  all: readonly AppFunction[],
): Finding[] {
  const found: Finding[] = [];
  const position = path.at(-1) as number;
  const first = all.findIndex((each) => each.name === name);
  if (first < position)
    found.push({ path: [...path, 'name'], message: quoting`functions[${String(first)}] is called ${name} already.` });
  const at = [...path, 'uri'];
  const names = [...uri.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => inner);
  const address = parseWebAddress(uri.replaceAll(/\{[^{}]+\}/g, '1'));
  if (/[{}]/.test(uri.replaceAll(/\{[^{}]+\}/g, ''))) {
    found.push({ path: at, message: quoting`${uri} has a brace that belongs to no placeholder like {id}.` });
  } else if (!address) {
    found.push({ path: at, message: quoting`${uri} is not an address: begin with http:// or https://.` });
  } else if (address.username || address.password) {
    found.push({ path: at, message: 'An address with a user name or a password is not called.' });
  } else if (/^[^/]*\/\/[^/?#]*\{/.test(uri)) {
    found.push({ path: at, message: quoting`A placeholder cannot be part of the host, as in ${uri}.` });
  }
  for (const placeholder of names) {
    if (placeholder === '' || propertyFor(placeholder, inSchema) !== undefined) continue;
    const message = quoting`{${placeholder}} is filled by no property: inSchema has neither ${placeholder} nor _${placeholder}.`;
    found.push({ path: at, message });
  }
  return [
    ...found,
    ...requiredProblems(inSchema, [...path, 'inSchema']),
    ...requiredProblems(outSchema, [...path, 'outSchema']),
    ...optionPathProblems(outSchema, [...path, 'outSchema']),
  ];
}

/** Where the options of a select box are. */
function optionPathProblems(schema: ObjectSchema | undefined, path: ManifestPath): Finding[] {
  return propertiesOf(schema).flatMap(([name, { selectViewOptionIdPath, selectViewOptionNamePath }]) =>
    Object.entries({ selectViewOptionIdPath, selectViewOptionNamePath }).flatMap(([member, text]) => {
      const message = text === undefined ? undefined : jsonPathProblem(text);
      return message === undefined ? [] : [{ path: [...path, 'properties', name, member], message }];
    }),
  );
}

function jsonPathProblem(text: string): string | undefined {
  try {
    readJsonPath(text, {});
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function requiredProblems(schema: ObjectSchema | undefined, path: ManifestPath): Finding[] {
  const { properties = {}, required = [] } = schema ?? {};
  return required.flatMap((name, position) =>
    Object.hasOwn(properties, name)
      ? []
      : [
          {
            path: [...path, 'required', position],
            message: quoting`There is no property ${name} that could be required.`,
          },
        ],
  );
}

function actionProblems(
  actions: NonNullable<Manifests['flow']['actions']>,
  functions: readonly AppFunction[],
): Finding[] {
  return actions.flatMap(({ name, render = [] }, position) => {
    const path = ['actions', position];
    const first = actions.findIndex((each) => each.name === name);
    if (first < position)
      return [{ path: [...path, 'name'], message: quoting`actions[${String(first)}] is called ${name} already.` }];
    const shown = functions.find((each) => each.name === name);
    if (!shown)
      return [{ path: [...path, 'name'], message: quoting`There is no function called ${name} that it could show.` }];
    return render.flatMap(({ field, viewClass, model }, place): Finding[] => {
      const at = [...path, 'render', place];
      if (!Object.hasOwn(shown.inSchema?.properties ?? {}, field)) {
        return [{ path: [...at, 'field'], message: quoting`The function ${name} has no input ${field}.` }];
      }
      return viewClass === 'SelectView' ? modelProblems(model, at, functions) : [];
    });
  });
}

function modelProblems(model: string | undefined, path: ManifestPath, functions: readonly AppFunction[]): Finding[] {
  const at = [...path, 'model'];
  if (model === undefined) return [{ path: at, message: 'A SelectView needs model, the function that fills it.' }];
  const filling = functions.find(({ name }) => name === model);
  if (!filling) return [{ path: at, message: quoting`There is no function called ${model} that could fill it.` }];
  const call = buildCall(filling, {});
  if ('problem' in call) {
    return [
      { path: at, message: `${quoting`${model} is called without inputs to fill a select box.`} ${call.problem}` },
    ];
  }
  const outputs = Object.values(filling.outSchema?.properties ?? {});
  const isComplete = outputs.some(
    ({ selectViewOptionIdPath, selectViewOptionNamePath }) => selectViewOptionIdPath && selectViewOptionNamePath,
  );
  if (isComplete) return [];
  const message = quoting`No output of ${model} has selectViewOptionIdPath and selectViewOptionNamePath.`;
  return [{ path: at, message }];
}
