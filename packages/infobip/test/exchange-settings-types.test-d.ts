import type { Storage } from 'unstorage';
import { createAppSettings } from '../src/exchange/settings/settings.ts';
import type { StandardSchema } from '../src/exchange/settings/check.ts';

interface Orders {
  url: string;
}
declare const schema: StandardSchema<Orders>;
const keys = [{ id: 'a', secret: '' }];

const checked = await createAppSettings({ keys, validate: schema });
(await checked.read('a'))?.url satisfies string | undefined;
await checked.write('a', { url: 'https://a.example' });
// @ts-expect-error: the schema says that it is text.
await checked.write('a', { url: 1 });
// @ts-expect-error: there may be no settings yet.
await checked.update('a', (current) => ({ url: current.url }));

const byFunction = await createAppSettings({ keys, validate: (value): Orders => value as Orders });
(await byFunction.read('a'))?.url satisfies string | undefined;

const any = await createAppSettings({ keys });
// @ts-expect-error: what nobody checked is unknown.
(await any.read('a'))?.['url'] satisfies string | undefined;

// @ts-expect-error: nothing is sealed without a key.
await createAppSettings({ validate: schema });
// @ts-expect-error: a credential is text.
await any.credentials.write('a', 'token', { secret: 'x' });

// Any storage of `unstorage` will do.
declare const storage: Storage;
await createAppSettings({ keys, storage });
