import { html, nothing, render } from 'lit';
import { createSessionToken } from '../session-token.ts';
import { createAgentApp } from './agent/agent-app.ts';
import { controlsChannelName, type ControlContext } from './agent/control-actions.ts';
import { createControlScript, playControlAction } from './agent/control-script.ts';
import { renderControls } from './agent/controls-view.ts';
import { createFaults, withFaults } from './agent/faults.ts';
import { createHostLink } from './agent/host-link.ts';
import { createMessageLog } from './agent/message-log.ts';
import { createPlatform } from './agent/platform.ts';
import { createPlayedGuests } from './agent/played-guests.ts';
import { readAgentQuery } from './agent/query.ts';
import { createAgentRooms } from './agent/rooms.ts';
import { createDeviceSettings, openSessionStorage, type DeviceSettings } from './agent/storage.ts';
import { agentStyles } from './agent/styles.ts';
import { texts } from './agent/texts.ts';
import { renderAgent, type AgentViewActions } from './agent/view.ts';
import { createPageLink } from '../../pages/page-link.ts';
import { drawPicture } from './shared/picture.ts';
import { isRoomPortOffer, openChannel } from './shared/room.ts';
import { createRedraw } from '../../pages/redraw.ts';
import { adoptStyles } from '../../pages/styles.ts';
import { createVendorRoot } from './shared/vendor-root.ts';

const root = createVendorRoot(import.meta.url);
const settings = readAgentQuery(new URLSearchParams(location.search), navigator.language);
const log = createMessageLog(Date.now);
const faults = createFaults(settings.sandbox);
const redraw = createRedraw(draw);

const app = createAgentApp({
  settings,
  cameraAllowed: isCameraAllowed(),
  platform: withFaults(
    createPlatform({
      fetch: (address, init) => fetch(address, init),
      resolve: root.resolve,
      storage: openSessionStorage(settings.sandbox.storageDenied, (message) => log.add('sandbox', message)),
      createToken: createSessionToken,
      now: Date.now,
      log: (message, cause) => console.error(message, cause),
    }),
    faults,
  ),
  // One link everywhere: on the button, in the clipboard, in the text message and in what the host is told. Whoever opens
  // it, wherever they found it, must get to this guest page and not to the vendor's. At the vendor's own hosts, and for a
  // guest page of the customer's own (`gU`), it is the link as the vendor builds it.
  resolveLink: root.resolve,
  emit(event) {
    log.add('to host', event);
    host.send(event);
  },
  log: (level, message, detail) => console[level](message, detail),
  onChange: update,
});

const host = createHostLink({
  window,
  strictOrigin: settings.sandbox.strictOrigin,
  scenarios: settings.sandbox.scenarios,
  link: createPageLink({ rootHref: root.href, fetch: (address, init) => fetch(address, init), now: Date.now }),
  intercept({ data, origin, ports }) {
    const isOffer = origin === location.origin && isRoomPortOffer(data);
    if (isOffer) ports.forEach(rooms.attach);
    return isOffer;
  },
  onCommand(data) {
    log.add('from host', data);
    app.receive(data);
  },
  onNote(text) {
    log.add('sandbox', text);
    update();
  },
});

const rooms = createAgentRooms(app);
const devices = createDeviceSettings(
  () => localStorage,
  () => app.state.configuration.installationId,
);
const controls: ControlContext = {
  app,
  faults,
  guests: createPlayedGuests(app, (name) => drawPicture(document, name)),
  copyLink,
};
const script = createControlScript(settings.sandbox.actions, controls);
let microphoneOn = devices.read('withAudio');
let settingsOpen = false;
let cameraErrorSeen = false;

const actions: AgentViewActions = {
  toggleMicrophone() {
    microphoneOn = !microphoneOn;
    devices.write('withAudio', microphoneOn);
    update();
  },
  toggleCamera() {
    app.switchCamera(!app.state.cameraRunning);
    devices.write('withVideo', app.state.cameraRunning);
  },
  toggleSettings() {
    settingsOpen = !settingsOpen;
    update();
  },
  chooseFacingMode(mode) {
    devices.write('facingMode', mode);
    app.form.chooseFacingMode(mode);
  },
  copyLink,
};

openChannel(controlsChannelName)?.addEventListener('message', ({ data }: MessageEvent<{ action?: unknown } | null>) =>
  play(data?.action),
);
addEventListener('pagehide', rooms.leave);

document.documentElement.lang = settings.language;
adoptStyles(document, agentStyles);
app.form.chooseFacingMode(devices.read('facingMode'));
app.switchCamera(devices.read('withVideo'));
app.start();

function play(action: unknown) {
  const refusal = playControlAction(action, controls);
  if (refusal) log.add('sandbox', refusal);
  update();
}

/** Nobody waits for the clipboard. Where there is none, as on a page without HTTPS, the call throws and ends it. */
function copyLink() {
  app.form.copyLink((text) => {
    navigator.clipboard.writeText(text).catch((error: unknown) => console.warn('The clipboard refused.', error));
  });
}

/** After every change. */
function update() {
  rooms.follow();
  script.advance();
  redraw();
}

function draw() {
  const { cameraError } = app.state;
  // The app opens its settings when the camera is refused.
  if (cameraError && !cameraErrorSeen) settingsOpen = true;
  cameraErrorSeen = cameraError !== undefined;
  const deviceSettings: DeviceSettings = {
    withAudio: microphoneOn,
    withVideo: app.state.cameraRunning,
    facingMode: app.form.state.facingMode,
  };
  const language = texts[settings.language];
  document.title = language.title;
  render(
    html`
      ${renderAgent({ app, texts: language, devices: deviceSettings, settingsOpen }, actions)}
      ${settings.sandbox.controlsHidden ? nothing : renderControls({ context: controls, log, play })}
    `,
    document.body,
  );
}

/** Whether the page that embeds this one passed the camera on. No camera is ever switched on here. */
function isCameraAllowed(): boolean {
  const { featurePolicy } = document as Document & { featurePolicy?: { allowsFeature(feature: string): boolean } };
  return !featurePolicy || (featurePolicy.allowsFeature('camera') && featurePolicy.allowsFeature('microphone'));
}
