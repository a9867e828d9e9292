import { TriggerRefusal } from '../../engine/triggers.ts';
import { change, insertCampaign, remove } from '../campaign-life.ts';
import { toReport, workOff } from '../flow-life.ts';
import { seededIds } from '../seed-accounts.ts';
import type { CampaignRow } from '../state.ts';
import { reportPayload } from './payloads.ts';
import { pickCampaign, pickOperation, pickUseCase, type InfobipTriggers } from './pick.ts';
import { readText } from '../../engine/trigger-input.ts';

const campaignParameter = (example: number, which: string) => ({
  name: 'id',
  description: `Id of the campaign. Default: the first that ${which}.`,
  example,
});

/** What end users do in the wizard, and what becomes of participants. Of the former nobody is told but the frame. */
export const flowChanges: InfobipTriggers = {
  'campaign.activated': {
    description: 'An end user activates a use case. Only the frame may tell.',
    parameters: [
      { name: 'useCase', description: 'Id of the use case. Default: the first.', example: 'win-back' },
      { name: 'applicationId', description: 'Of X. Default: none.', example: seededIds.application },
      { name: 'entityId', description: 'Of X. Default: none.', example: seededIds.entity },
    ],
    payload: {},
    async run(context) {
      const { state, world, overrides } = context;
      const useCase = pickUseCase(context);
      const tenant = {
        applicationId: readText(overrides, 'applicationId') ?? null,
        entityId: readText(overrides, 'entityId') ?? null,
      };
      const embeddingId = state.embeddings.find(({ useCaseIds }) => useCaseIds.includes(useCase.id))?.id;
      if (embeddingId === undefined) throw new TriggerRefusal(`No embedding shows the use case ${useCase.id}.`);
      const fields = Object.fromEntries(
        useCase.steps.flatMap((step) => step.fields.map((field) => [field.name, field.default])),
      );
      const { id } = await insertCampaign(state, world, { embeddingId, useCase, fields, tenant });
      return { summary: `${useCase.title} is activated as campaign ${id}.`, id };
    },
  },
  'campaign.paused': move('paused', 'paused', ['active'], seededIds.activeCampaign),
  'campaign.resumed': move('active', 'resumed', ['paused'], seededIds.pausedCampaign),
  'campaign.deleted': {
    description: 'An end user deletes a campaign. Everybody is taken out of it.',
    parameters: [campaignParameter(seededIds.activeCampaign, 'there is')],
    payload: {},
    async run(context) {
      const row = pickCampaign(context, 'be deleted', ['active', 'paused']);
      await remove(context.state, context.world, row);
      return { summary: `Campaign ${row.id} is deleted.`, id: row.id };
    },
  },
  'flow.processed': {
    description: 'All participants that wait are worked off at once. Their reports are sent where they were asked for.',
    parameters: [],
    payload: {},
    async run({ state, world }) {
      let count = 0;
      for (const { operationId } of state.operations.all()) count += await workOff(state, world, operationId, Infinity);
      return { summary: `${count} participants were worked off.` };
    },
  },
  'flow.reported': {
    description: 'The report of an operation is sent again, as it stands.',
    parameters: [
      { name: 'operationId', description: 'Default: of the newest operation.', example: seededIds.operation },
    ],
    payload: reportPayload,
    async run(context) {
      const row = pickOperation(context);
      const target = row.notifyUrl === null ? undefined : { url: row.notifyUrl, headers: {} };
      context.world.notify('flowReport', toReport(row), target);
      return { summary: `The report of ${row.operationId} was sent.`, id: row.operationId };
    },
  },
};

function move(
  to: 'active' | 'paused',
  word: string,
  from: CampaignRow['state'][],
  example: number,
): InfobipTriggers[string] {
  return {
    description: `A campaign is ${word} by an end user. Only the frame may tell.`,
    parameters: [campaignParameter(example, 'can be')],
    payload: {},
    async run(context) {
      const row = pickCampaign(context, `be ${word}`, from);
      await change(context.state, context.world, row, { state: to });
      return { summary: `Campaign ${row.id} is ${word}.`, id: row.id };
    },
  };
}
