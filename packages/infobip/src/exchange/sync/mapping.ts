import type { Person, UpsertPerson } from '../../resources/people.ts';
import { MappingError } from './failures.ts';
import { isDeleted, type DeletedRecord, type PeopleMapping, type SyncField } from './options.ts';
import { deletedPrint, fingerprintOf, toUpsertPerson } from './values.ts';

export type SafeMapping<Row extends object> = ReturnType<typeof createMapping<Row>>;

/** A mapping of which everything that goes wrong is a `MappingError`: it is about one record, and ends nothing. */
export function createMapping<Row extends object>(mapping: PeopleMapping<Row>, fields: readonly SyncField[]) {
  return {
    idOf: safely((record: Row | DeletedRecord): string => {
      const id: unknown = isDeleted(record) ? record.id : mapping.idOf(record);
      if (typeof id === 'string' && id.trim() !== '') return id;
      throw new Error(`The id of a record must be a text, not ${id === '' ? 'an empty one' : typeof id}.`);
    }),
    /** In the form in which it travels, so that it is compared in that form. */
    toPerson: safely((record: Row): UpsertPerson | undefined => {
      const person = mapping.toPerson(record);
      return person && (JSON.parse(JSON.stringify(person)) as UpsertPerson);
    }),
    toRecord: safely((person: Person): Row | undefined => mapping.toRecord?.(person)),
    modifiedMs: safely((record: Row): number => Number(mapping.modifiedMs?.(record))),
    /** Of somebody as `toPerson` gives them. */
    print: safely((person: UpsertPerson) => fingerprintOf(person, fields)),
    /** Of somebody as Infobip has them. */
    printAtInfobip: safely((person: Person | undefined) =>
      person ? fingerprintOf(toUpsertPerson(person), fields) : deletedPrint,
    ),
  };
}

function safely<Input extends unknown[], Output>(work: (...input: Input) => Output | Promise<Output>) {
  return async (...input: Input): Promise<Output> => {
    try {
      return await work(...input);
    } catch (error) {
      throw new MappingError(error);
    }
  };
}
