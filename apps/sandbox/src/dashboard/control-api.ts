import type { components, paths } from '@embedworks/contracts/sandbox/rest';
import createClient from 'openapi-fetch';
import { worldHeaders } from './world.ts';

type Schemas = components['schemas'];

export type Vendor = Schemas['Vendor'];
export type Setting = Schemas['Setting'];
export type JournalEntry = Schemas['JournalEntry'];
export type RequestEntry = Schemas['RequestEntry'];
export type MessageEntry = Schemas['MessageEntry'];
export type WebhookEntry = Schemas['WebhookEntry'];
export type ContractIssue = Schemas['ContractIssue'];
export type Trigger = Schemas['Trigger'];
export type TriggerResult = Schemas['TriggerResult'];
export type FaultSubject = Schemas['FaultSubject'];
export type FaultEffect = Schemas['FaultEffect'];
export type FaultRule = Schemas['FaultRule'];
export type NewFaultRule = Schemas['NewFaultRule'];
export type Scenario = Schemas['Scenario'];
export type Clock = Schemas['Clock'];
export type Collection = Schemas['Collection'];
export type Delivery = Schemas['Delivery'];
export type WebhookTarget = Schemas['WebhookTarget'];

/** The control API of the sandbox that served this page, for the world the page shows. */
export const controlApi = createClient<paths>({ baseUrl: location.origin, headers: worldHeaders });

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The data of an answer.
 * @throws {Error} with the sandbox's own words when it refused.
 */
export async function ask<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(() => {
    throw new Error('The sandbox cannot be reached.');
  });
  if (response.ok) return data as Data;
  throw new Error(wordsOf(error) ?? `The sandbox answered ${response.status}.`);
}

/** Why something could not be done, or `''` when it was. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wordsOf(error: unknown): string | undefined {
  if (typeof error === 'string' && error !== '') return error;
  const isObject = typeof error === 'object' && error !== null && 'error' in error;
  return isObject ? String(error.error) : undefined;
}
