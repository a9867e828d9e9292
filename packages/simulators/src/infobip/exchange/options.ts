import { PageActionRefusal } from '../../engine/page-actions.ts';
import type { SelectOption } from './portal-action-types.ts';
import { findModel } from './available.ts';
import { toText } from './input-values.ts';
import { readJsonPath } from './json-path.ts';
import { quoting } from './quoting.ts';
import { runFunction, type RunScene } from './run-function.ts';
import { propertiesOf, type FunctionDefinition } from './schemas.ts';

export interface SelectBox {
  appId: string;
  actionName: string;
  field: string;
}

/**
 * Calls the function that fills a select box. That such a call is signed is a sandbox choice.
 * @throws {PageActionRefusal} `not-found` for a field without one, `call-failed` when it does not answer as it should.
 */
export async function loadOptions(scene: RunScene, { appId, actionName, field }: SelectBox): Promise<SelectOption[]> {
  const model = findModel(scene.state, appId, actionName, field);
  if (!model) throw new PageActionRefusal('not-found', `${field} of ${actionName} has no function that fills it.`);
  const { run, answer } = await runFunction(scene, { ...model, inputs: {}, cause: 'options' });
  if (!answer) throw new PageActionRefusal('call-failed', `${model.definition.name} failed. ${run.reason}`);
  const paths = pathsOf(model.definition, field);
  if (!paths) {
    const sentence = `${model.definition.name} does not say where the options are: its outSchema needs selectViewOptionIdPath and selectViewOptionNamePath.`;
    throw new PageActionRefusal('call-failed', sentence);
  }
  const [ids, names] = [readJsonPath(paths.id, answer), readJsonPath(paths.name, answer)];
  if (ids.length !== names.length) {
    const sentence = quoting`${paths.id} leads to ${String(ids.length)} values and ${paths.name} to ${String(names.length)}; they must be as many.`;
    throw new PageActionRefusal('call-failed', sentence);
  }
  return ids.map((id, position) => ({ id: toText(id), name: toText(names[position]) }));
}

/** Of the property that is called like the field, otherwise of the first that has both. */
function pathsOf({ outSchema }: FunctionDefinition, field: string): { id: string; name: string } | undefined {
  const found = propertiesOf(outSchema).flatMap(([property, schema]) => {
    const { selectViewOptionIdPath: id, selectViewOptionNamePath: name } = schema;
    return id === undefined || name === undefined ? [] : [{ property, id, name }];
  });
  return found.find(({ property }) => property === field) ?? found[0];
}
