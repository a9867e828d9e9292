import type { components } from '@embedworks/contracts/infobip/rest';
import { readAppManifest, type Manifests } from './manifest-reader.ts';
import type { BotBlock, ElementField, FlowElement, FunctionField } from './portal-action-types.ts';
import type { AppRow, InfobipState } from '../state.ts';
import { isUsable } from './portal-apps.ts';
import { fieldsOf, isSelectView, propertiesOf, type FunctionDefinition } from './schemas.ts';

type Action = components['schemas']['ExchangeAction'];

/** Products whose manifests have functions. */
export type CalledProduct = 'answers' | 'flow';

/** A function that this account may use. */
export interface UsableFunction {
  app: AppRow;
  definition: FunctionDefinition;
}

/** Every bot block, as the Answers editor offers it. */
export function listBlocks(state: InfobipState): BotBlock[] {
  return state.apps.filter(isUsable).flatMap((app) =>
    functionsOf(app, 'answers').map((definition) => ({
      appId: app.id,
      appName: app.name,
      functionName: definition.name,
      description: definition.description ?? '',
      inputs: fieldsOf(definition.inSchema),
      outputs: outputsOf(definition),
    })),
  );
}

/**
 * Every flow element, as the Flow editor offers it. Sandbox choice: a function needs no action, but one without that fills
 * a select box is no element.
 */
export function listElements(state: InfobipState): FlowElement[] {
  return state.apps.filter(isUsable).flatMap(elementsOf);
}

export function findElement(state: InfobipState, appId: string, actionName: string): FlowElement | undefined {
  const app = findUsableApp(state, appId);
  return app && elementsOf(app).find((each) => each.actionName === actionName);
}

export function findFunction(
  state: InfobipState,
  product: CalledProduct,
  appId: string,
  name: string,
): UsableFunction | undefined {
  const app = findUsableApp(state, appId);
  const definition = app && functionsOf(app, product).find((each) => each.name === name);
  return definition && { app, definition };
}

/** The function that fills a select box, or `undefined` when the field is none. */
export function findModel(
  state: InfobipState,
  appId: string,
  actionName: string,
  field: string,
): UsableFunction | undefined {
  const app = findUsableApp(state, appId);
  const action = app && actionsOf(app).find(({ name }) => name === actionName);
  const model = action?.render?.find((each) => each.field === field)?.model;
  return model === undefined ? undefined : findFunction(state, 'flow', appId, model);
}

function findUsableApp({ apps }: InfobipState, id: string): AppRow | undefined {
  const app = apps.get(id);
  return app && isUsable(app) ? app : undefined;
}

function elementsOf(app: AppRow): FlowElement[] {
  const actions = actionsOf(app);
  const models = new Set(actions.flatMap(({ render = [] }) => render.map(({ model }) => model)));
  return functionsOf(app, 'flow').flatMap((definition) => {
    const action = actions.find(({ name }) => name === definition.name);
    if (!action && models.has(definition.name)) return [];
    return {
      appId: app.id,
      appName: app.name,
      actionName: definition.name,
      description: definition.description ?? '',
      inputs: fieldsOf(definition.inSchema).map((field) => toElementField(field, action?.render)),
      outputs: outputsOf(definition),
    };
  });
}

/** Sandbox choice: an input that no action says anything of is a text that takes attributes. */
function toElementField(field: FunctionField, render: Action['render'] = []): ElementField {
  const rendered = render.find((each) => each.field === field.name);
  if (!rendered) return { ...field, view: 'text', personalization: true };
  const { viewClass, model, personalization = false } = rendered;
  const view = viewClass === 'SelectView' ? 'select' : 'text';
  return { ...field, view, ...(model === undefined ? {} : { model }), personalization };
}

function functionsOf(app: AppRow, product: CalledProduct): FunctionDefinition[] {
  return manifestOf(app, product)?.functions ?? [];
}

function actionsOf(app: AppRow): Action[] {
  return manifestOf(app, 'flow')?.actions ?? [];
}

/** Nothing for a product that the app does not work with, and for a manifest that is not valid. */
function manifestOf<Product extends CalledProduct>(
  { worksWith, manifests }: AppRow,
  product: Product,
): Manifests[Product] | undefined {
  const text = manifests[product];
  return worksWith.includes(product) && text !== undefined ? readAppManifest(product, text).manifest : undefined;
}

/** What only says where options are is no output. */
function outputsOf({ outSchema }: FunctionDefinition): FunctionField[] {
  const names = propertiesOf(outSchema).filter(([, property]) => !isSelectView(property));
  return fieldsOf(outSchema).filter(({ name }) => names.some(([each]) => each === name));
}
