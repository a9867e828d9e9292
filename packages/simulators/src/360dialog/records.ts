import { factsOf, type ChannelStep } from './channel-steps.ts';
import type { ChannelFacts, ChannelRow, ClientRow, WabaRow } from './state.ts';

/** Numbers a client may have. Sandbox choice. */
const maximumChannels = 10;

export interface NewClient {
  id: string;
  partnerId: string;
  name: string;
  email: string;
  password: string;
  /** Default: the name. */
  owner?: string;
  plan?: string | null;
  partnerPayload?: string | null;
  /** When it signed up. */
  moment: string;
}

export function toClientRow(fields: NewClient): ClientRow {
  const { id, partnerId, name, email, password, owner = name, plan = null, partnerPayload = null, moment } = fields;
  const author = { user_id: `u-${id}`, user_name: email };
  return {
    id,
    partnerId,
    email: email.toLowerCase(),
    password,
    plan,
    client: {
      id,
      name,
      status: 'active',
      max_channels: maximumChannels,
      organisation: name,
      meta_info: {
        business_vertical: null,
        timezone: 'Europe/Berlin',
        about: null,
        business_description: null,
        use_case: null,
      },
      contact_info: { email, full_name: owner, country: 'DE', language: 'en' },
      contact_user: { name: owner, email, phone: null },
      partner_payload: partnerPayload,
      created_at: moment,
      modified_at: moment,
      created_by: author,
      modified_by: author,
      suspicious: false,
    },
  };
}

export interface NewWaba {
  id: string;
  partnerId: string;
  clientId: string;
  /** Meta's id. */
  externalId: string;
  businessId: string;
  name: string;
  /** Whether Meta has looked at the business. */
  isVerified: boolean;
}

export function toWabaRow({ id, partnerId, clientId, externalId, businessId, name, isVerified }: NewWaba): WabaRow {
  const onBehalfOf = { id: '1', name, status: 'approved', type: 'SELF' };
  return {
    id,
    partnerId,
    clientId,
    webhook: null,
    account: {
      id,
      external_id: externalId,
      name,
      namespace: 'aa11_bb22',
      status: isVerified ? 'APPROVED' : 'PENDING',
      fb_account_status: isVerified ? 'verified' : 'pending',
      fb_business_id: businessId,
      on_behalf_of_business_info: onBehalfOf,
    },
  };
}

export interface NewChannel {
  id: string;
  waba: WabaRow;
  /** Meta's id. */
  externalId: string;
  /** Shown once it is registered. */
  appId: string;
  phoneNumber: string;
  phoneName: string;
  step: ChannelStep;
  /** Whether the partner may make API keys. */
  permitted: boolean;
  moment: string;
  verificationMethod?: 'sms' | 'voice';
  /** The number stays in the WhatsApp Business app. */
  coexistence?: boolean;
  error?: string | null;
  /** What is not as the step has it. */
  facts?: Partial<ChannelFacts>;
}

export function toChannelRow(fields: NewChannel): ChannelRow {
  const { id, waba, step, permitted, moment, coexistence = false, facts = {} } = fields;
  const isBilled = step === 'running' || step === 'live';
  return {
    id,
    partnerId: waba.partnerId,
    clientId: waba.clientId,
    wabaId: waba.id,
    nextStepMs: null,
    permitted,
    webhook: null,
    sendsTemplates: true,
    channel: {
      id,
      client_id: waba.clientId,
      waba_account_id: waba.id,
      external_id: fields.externalId,
      type: 'whatsapp',
      version: 2,
      ...factsOf(step, fields.appId),
      current_limit: 'TIER_250',
      current_quality_rating: 'High',
      created_at: moment,
      modified_at: moment,
      billing_started_at: isBilled ? moment : null,
      terminated_at: null,
      cancelled_at: null,
      is_oba: false,
      is_on_biz_app: coexistence,
      is_migrated: false,
      has_inbox: false,
      setup_info: {
        phone_number: fields.phoneNumber,
        phone_name: fields.phoneName,
        verification_method: fields.verificationMethod ?? 'sms',
        was_in_use: coexistence,
        ivr: false,
        certificate: null,
        new_name_status: null,
        default_language: 'en',
        has_integration_layer: true,
        error: fields.error ?? null,
        configuration_type: null,
        region: null,
        shards_number: 1,
      },
      project: { id: 'm1xxPR', name: 'default', license_model: 'regular', inbox: false },
      ...facts,
    },
  };
}
