import { TriggerRefusal } from '../../engine/triggers.ts';
import { addClient, findClient } from '../accounts.ts';
import { changeChannel } from '../channel-life.ts';
import { password, seededIds } from '../seed-accounts.ts';
import type { ChannelRow } from '../state.ts';
import { setTemplateCategory, setTemplateStatus } from '../template-life.ts';
import { isEmail } from '../values.ts';
import { notifyPartner, notifyUnknown } from '../webhooks.ts';
import { eventPayload, templatePayload } from './payloads.ts';
import { pickChannel, pickPartner, pickTemplate, type Context, type DialogTriggers } from './pick.ts';
import { readChoice, readText } from '../../engine/trigger-input.ts';

const channelParameter = {
  name: 'id',
  description: 'Id of the channel. Default: the first that is not terminated.',
  example: seededIds.runningChannel,
};
const partnerParameter = {
  name: 'partnerId',
  description: 'Id of the hub. Default: the first.',
  example: seededIds.partner,
};
const templateParameter = {
  name: 'id',
  description: 'Id of the template. Default: the first.',
  example: seededIds.template,
};
const violationParameters = [
  channelParameter,
  { name: 'violationType', description: 'Meta’s word for it. Default: SPAM.', example: 'SPAM' },
];
const pickAlive = (context: Context) =>
  pickChannel(context, 'be told of', ({ channel }: ChannelRow) => !channel.terminated_at);

/** What happens to clients, accounts and templates. */
export const accountChanges: DialogTriggers = {
  'client.created': {
    description: 'A client signs up under a hub.',
    parameters: [
      partnerParameter,
      { name: 'name', description: 'Default: Trigger Demo GmbH.', example: 'Cafe Demo GmbH' },
      { name: 'email', description: 'Of the sign-in, with the sandbox’s password.', example: 'owner@cafe.example' },
    ],
    payload: eventPayload('client_created', {
      client: { id: 'k3VtqaCL', name: 'Bakery Demo GmbH', contact_info: { email: 'owner@bakery.example' } },
    }),
    async run(context) {
      const { state, world, overrides } = context;
      const partner = pickPartner(context);
      const name = readText(overrides, 'name') ?? 'Trigger Demo GmbH';
      const email = readText(overrides, 'email') ?? `owner-${world.ids.alphanumeric(6).toLowerCase()}@example.test`;
      if (!isEmail(email)) throw new TriggerRefusal(`${email} is no e-mail address.`);
      if (findClient(state, partner.id, email)) throw new TriggerRefusal(`${email} is taken.`);
      const { id } = await addClient(state, world, partner, { name, email, password });
      return { summary: `Client ${id} signed up as ${email}.`, id };
    },
  },
  'account.violated': {
    description: 'Meta reports a violation. The quality of the number becomes low.',
    parameters: violationParameters,
    payload: eventPayload('account_violation', { phone_number: '4930901820', violation_type: 'SPAM' }),
    async run(context) {
      const { state, world, overrides } = context;
      const row = await changeChannel(state, world, pickAlive(context), { current_quality_rating: 'Low' });
      const phone_number = row.channel.setup_info.phone_number;
      const violation_type = readText(overrides, 'violationType') ?? 'SPAM';
      notifyPartner(state, world, row.partnerId, 'account_violation', { phone_number, violation_type });
      return { summary: `Meta reported ${violation_type} of ${phone_number}.`, id: row.id };
    },
  },
  'account.restricted': {
    description: 'Meta restricts the account of a number. Its health is blocked.',
    parameters: violationParameters,
    payload: eventPayload('account_restriction', { phone_number: '4930901820', violation_type: 'SPAM' }),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickAlive(context);
      const waba = state.wabas.get(row.wabaId);
      if (waba) await state.wabas.update(waba.id, { account: { ...waba.account, status: 'RESTRICTED' } });
      const phone_number = row.channel.setup_info.phone_number;
      const violation_type = readText(overrides, 'violationType') ?? 'SPAM';
      notifyPartner(state, world, row.partnerId, 'account_restriction', { phone_number, violation_type });
      return { summary: `The account of ${phone_number} is restricted.`, id: row.id };
    },
  },
  'templateMessaging.enabled': templateMessaging(true),
  'templateMessaging.disabled': templateMessaging(false),
  'template.statusChanged': {
    description: 'The review of a template moves on.',
    parameters: [
      templateParameter,
      { name: 'status', description: 'PENDING, APPROVED or REJECTED. Default: REJECTED.', example: 'REJECTED' },
      {
        name: 'rejectedReason',
        description: 'Meta’s word for it. Default: INVALID_FORMAT.',
        example: 'INVALID_FORMAT',
      },
    ],
    payload: templatePayload('waba_template_status_changed', {
      new_status: 'REJECTED',
      rejected_reason: 'INVALID_FORMAT',
    }),
    async run(context) {
      const { state, world, overrides } = context;
      const status = readChoice(overrides, 'status', ['pending', 'approved', 'rejected']) ?? 'rejected';
      const row = pickTemplate(context);
      await setTemplateStatus(state, world, row, status, readText(overrides, 'rejectedReason'));
      return { summary: `Template ${row.template.name} is ${status}.`, id: row.id };
    },
  },
  'template.categoryChanged': {
    description: 'Meta puts a template into another category.',
    parameters: [
      templateParameter,
      {
        name: 'category',
        description: 'AUTHENTICATION, MARKETING or UTILITY. Default: MARKETING.',
        example: 'MARKETING',
      },
    ],
    payload: templatePayload('waba_template_category_changed', { new_category: 'MARKETING' }),
    async run(context) {
      const { state, world, overrides } = context;
      const categories = ['AUTHENTICATION', 'MARKETING', 'UTILITY'] as const;
      const category = readChoice(overrides, 'category', categories) ?? 'MARKETING';
      const row = pickTemplate(context);
      await setTemplateCategory(state, world, row, category);
      return { summary: `Template ${row.template.name} is now ${category}.`, id: row.id };
    },
  },
  'event.unknown': {
    description: 'The hub tells something that the contract has no name for. Nothing changes.',
    parameters: [
      partnerParameter,
      { name: 'event', description: 'Its name. Default: something_new.', example: 'something_new' },
    ],
    payload: { id: 'ev_0018', event: 'something_new', data: { id: 'p7Rw2dCH' } },
    async run(context) {
      const { state, world, overrides } = context;
      const { id } = pickPartner(context);
      const event = readText(overrides, 'event') ?? 'something_new';
      notifyUnknown(state, world, id, event, { id: seededIds.runningChannel });
      return { summary: `The hub ${id} told ${event}.`, id };
    },
  },
};

function templateMessaging(enabled: boolean): DialogTriggers[string] {
  const event = enabled ? 'template_messaging_enabled' : 'template_messaging_disabled';
  return {
    description: `Sending templates is switched ${enabled ? 'on' : 'off'} for a channel.`,
    parameters: [channelParameter],
    payload: eventPayload(event, { id: 'p7Rw2dCH', client_id: 'k3VtqaCL' }),
    async run(context) {
      const { state, world } = context;
      const row = await changeChannel(state, world, pickAlive(context), {}, { sendsTemplates: enabled });
      notifyPartner(state, world, row.partnerId, event, { id: row.id, client_id: row.clientId });
      return { summary: `Channel ${row.id} ${enabled ? 'sends' : 'no longer sends'} templates.`, id: row.id };
    },
  };
}
