import type { components } from '@embedworks/contracts/infobip/rest';
import type { Ids } from '../../engine/ids.ts';
import { createSequence, type Sequence } from '../../engine/sequence.ts';
import { createTable, type Table } from '../../engine/table.ts';

type Schemas = components['schemas'];

export type IdentifierType = Schemas['PersonIdentifierType'];

/** The types that are an address of a channel; the other two are ids. */
export type ContactType = Exclude<IdentifierType, 'ID' | 'EXTERNAL_ID'>;

/** One address of a profile. */
export interface Contact {
  type: ContactType;
  /** As it was sent. How two of them are compared is in `identities.ts`. */
  identifier: string;
  /** Which of the customer's senders knows the address; only of channels other than phone and e-mail. */
  sender?: string;
  primary?: boolean;
}

/** What a profile says of its person by itself. `nickName` is of version 3 and not in what version 2 shows. */
export type PersonFields = Partial<Omit<Schemas['PersonFields'], 'tags' | 'customAttributes'>> & { nickName?: string };

/** A profile. Both versions of the API read and write this one. */
export interface PersonRow {
  id: number;
  fields: PersonFields;
  tags: string[];
  /** By name of the attribute. */
  customAttributes: Record<string, unknown>;
  contacts: Contact[];
  origin: Schemas['PersonOrigin'];
  modifiedFrom: Schemas['PersonOrigin'];
  createdMs: number;
  modifiedMs: number;
}

export interface TagRow {
  name: string;
  id: number;
  createdMs: number;
  modifiedMs: number;
}

export interface AttributeRow {
  name: string;
  dataType: Schemas['CustomAttributeInput']['dataType'];
  /** Only of a LIST_OF_OBJECTS: data type by name. */
  objectSchema?: Record<string, unknown>;
  createdMs: number;
  modifiedMs: number;
}

export interface DefinitionRow {
  definitionId: string;
  title?: string;
  description?: string;
  fields?: Schemas['EventDefinitionField'][];
}

/** An event of a person. One that comes again with its id is the same. */
export interface PersonEventRow {
  /** Of the sender, or made here. */
  eventId: string;
  definitionId: string;
  /** Stays when the profile is deleted, and moves along when it is merged. */
  personId: number;
  occurredMs: number;
  properties: Record<string, unknown>;
}

/** Everything People remembers. */
export interface PeopleState {
  persons: Table<PersonRow>;
  tags: Table<TagRow>;
  attributes: Table<AttributeRow>;
  definitions: Table<DefinitionRow>;
  events: Table<PersonEventRow>;
  /** Ids given from here on. */
  next: {
    personId: Sequence;
    tagId: Sequence;
  };
}

export function createPeopleState(ids: Ids): PeopleState {
  return {
    persons: createTable<PersonRow>('id'),
    tags: createTable<TagRow>('name'),
    attributes: createTable<AttributeRow>('name'),
    definitions: createTable<DefinitionRow>('definitionId'),
    events: createTable<PersonEventRow>('eventId'),
    next: {
      personId: createSequence(ids, 9100),
      tagId: createSequence(ids, 40),
    },
  };
}
