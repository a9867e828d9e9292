/*
 * The service worker of the stories: MSW's, with one thing added.
 *
 * A vendor's page in a tab of its own, such as the guest's, has no handlers, and MSW lets the requests of such a tab pass.
 * Here the tab with the story answers for it, although that one is hidden then.
 */
const { get, matchAll } = self.clients;
const isVendorPage = ({ url }) => new URL(url).pathname.includes('/vendor/');

self.clients.get = async (id) => {
  const client = await get.call(self.clients, id);
  return client && isVendorPage(client) ? undefined : client;
};

self.clients.matchAll = async (options) =>
  (await matchAll.call(self.clients, options)).map((client) => ({
    id: client.id,
    url: client.url,
    frameType: client.frameType,
    visibilityState: 'visible',
    postMessage: (...message) => client.postMessage(...message),
  }));

importScripts('./mockServiceWorker.js');
