import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@embedworks/simulators';
import { esputnik } from '../src/esputnik/index.ts';
import { useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();

const siteId = 'SANDBOXSITE0000000000000000000001';
const script = async (id: string) => desk().call('GET', `/scripts/${id}.js`, { key: null });
/** What the script of a site would see of its settings, and what it leaves in the page. */
async function run(id: string) {
  const world = createWorld({ vendors: [esputnik], loadAsset: async () => 'globalThis.seen = __EMBEDWORKS_SITE__;' });
  await world.restore(JSON.parse(JSON.stringify(await desk().world.snapshot())));
  const path = `/scripts/${id}.js`;
  const { body } = await world.handle('esputnik', { method: 'GET', path, search: '', headers: {}, origin: '' });
  const page: Record<string, unknown> = {};
  runInNewContext(new TextDecoder().decode(body as Uint8Array), page);
  return page;
}

const defaults = {
  siteId,
  orgId: 23_001,
  selector: '#esputnik-inbox',
  position: 'beforeend',
  defaultLanguage: 'en',
  pageSize: 10,
  pollSeconds: 30,
};

describe('the script', () => {
  test('comes with the settings of its site, in a block', async () => {
    const { headers, body } = await script(siteId);
    expect(headers).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    expect(body).toBe(`{const __EMBEDWORKS_SITE__ = ${JSON.stringify(defaults)};\n/* esputnik site-script */\n}\n`);
    expect(await run(siteId)).toEqual({ seen: defaults });
  });

  test('of the published id is that of the first site', async () => {
    expect((await script('UUID')).body).toBe((await script(siteId)).body);
  });

  test('may end in a comment', async () => {
    const world = createWorld({ vendors: [esputnik], loadAsset: async () => 'globalThis.ran = 1; // the end' });
    const request = { method: 'GET', path: '/scripts/UUID.js', search: '', headers: {}, origin: '' };
    const { body } = await world.handle('esputnik', request);
    const page: Record<string, unknown> = {};
    runInNewContext(new TextDecoder().decode(body as Uint8Array), page);
    expect(page).toEqual({ ran: 1 });
  });
});

describe('the settings of a site', () => {
  test('are changed by a trigger', async () => {
    const bellSvg = '<svg viewBox="0 0 1 1"><!-- </script> --></svg>';
    const change = { selector: '#bell', position: 'afterbegin', defaultLanguage: 'uk', pageSize: 5, pollSeconds: 0.5 };
    await desk().world.trigger('esputnik', 'site.changed', { ...change, bellSvg });
    expect(await run(siteId)).toEqual({ seen: { ...defaults, ...change, bellSvg } });
    await desk().world.trigger('esputnik', 'site.changed', { bellSvg: '' });
    expect(await run(siteId)).toEqual({ seen: { ...defaults, ...change } });
  });

  test('are a record that may be edited', async () => {
    const { sites } = await desk().world.collections('esputnik');
    await sites?.update(siteId, { selector: 'header' });
    expect(await run(siteId)).toEqual({ seen: { ...defaults, selector: 'header' } });
  });

  test.each([
    ['position', 'inside'],
    ['pageSize', 0],
    ['pageSize', 1.5],
    ['pollSeconds', -1],
    ['siteId', 'unknown'],
  ])('cannot be %s %s', async (name, value) => {
    await expect(desk().world.trigger('esputnik', 'site.changed', { [name]: value })).rejects.toThrow();
  });
});

describe('registering a domain', () => {
  const register = (domain: string) => desk().call('POST', '/api/v1/site/domains', { json: { domain } });

  test('gives a site with a script and a snippet of its own', async () => {
    const { body } = await register('Other.example');
    const { siteId: id } = body as { siteId: string };
    expect(id).toMatch(/^[0-9A-F]{32}$/);
    expect(await run(id)).toEqual({ seen: { ...defaults, siteId: id } });
    expect((await desk().call('GET', '/api/v1/site/script')).body).toContain(`'${id}'`);
    expect(await register('other.example')).toMatchObject({ status: 400, body: 'Domain already exists' });
  });

  test.each(['shop.invalid', 'https://shop.example', 'localhost', 'a b.example'])('refuses %s', async (domain) => {
    expect(await register(domain)).toMatchObject({ status: 400, body: "Domain can't be reached" });
  });
});

describe('the snippet', () => {
  test('is the vendor’s, with the script host of the sandbox', async () => {
    const { body, headers } = await desk().call('GET', '/api/v1/site/script');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toBe(
      "<script>!function (t, e, c, n) {var s = e.createElement(c); s.async = 1, s.src = 'http://esputnik.localhost:4400/scripts/' + n + '.js'; " +
        'var r = e.scripts[0]; r.parentNode.insertBefore(s, r); var f = function () {f.c(arguments); }; f.q = []; ' +
        "f.c = function () {f.q.push(arguments); }; t['eS'] = t['eS'] || f; }(window, document, 'script', " +
        `'${siteId}'); </script><script>eS('init');</script>`,
    );
  });

  test.each(['https://esputnik.com', 'https://yespo.io', 'https://api.reteno.com'])(
    'has the vendor’s script host at %s',
    async (origin) => {
      const { body } = await desk().world.handle('esputnik', {
        method: 'GET',
        path: '/api/v1/site/script',
        search: '',
        headers: { authorization: `Basic ${btoa('user:sandbox-esputnik-key')}` },
        origin,
      });
      expect(body).toContain("'https://statics.esputnik.com/scripts/'");
    },
  );
});

test('what was tracked is kept', async () => {
  const event = { GeneralInfo: { eventName: 'StatusCart', siteId }, StatusCart: { GUID: 'x', Products: [] } };
  const link = { externalCustomerId: 'customer-known', webId: 'visitor', orgId: 23_001 };
  for (const json of [event, link]) await desk().call('POST', '/api/v2', { key: null, json });
  expect((await desk().state()).trackedEvents.all()).toMatchObject([
    { eventName: 'StatusCart', event },
    { eventName: 'link', event: link },
  ]);
});
