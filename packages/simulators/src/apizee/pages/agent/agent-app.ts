import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import { createConversation, type Conversation } from './conversation.ts';
import { createInvitationForm, type InvitationForm } from './invitation-form.ts';
import { isObject, mergeDeep } from './merge.ts';
import { SessionRefusedError, type AgentPlatform, type Session } from './platform-contract.ts';
import type { AgentConfiguration, AgentSettings, UserData } from './query.ts';

export interface AgentAppOptions {
  settings: AgentSettings;
  platform: AgentPlatform;
  /** Whether the page may use camera and microphone. */
  cameraAllowed: boolean;
  /** Tells the host. */
  emit(event: AgentAppEvent): void;
  /** The browser's console, where the app says what it tells nobody else. */
  log(level: 'warn' | 'error', message: string, detail?: unknown): void;
  /** Turns a guest link into one that can be opened here. Default: as it is. */
  resolveLink?(link: string): string;
  /** After everything that may change what is shown. */
  onChange?(): void;
}

/** What the page shows beside conversation and form. */
export interface AgentAppState {
  readonly configuration: AgentConfiguration;
  readonly userData: UserData;
  readonly conversationName: string;
  readonly connection: 'off' | 'connecting' | 'on';
  readonly cameraRunning: boolean;
  /** Text of the camera's refusal. */
  readonly cameraError: string | undefined;
}

export interface AgentApp {
  readonly state: AgentAppState;
  readonly conversation: Conversation;
  readonly form: InvitationForm;
  /** The app speaks before it listens: `ready` is its third message. */
  start(): void;
  /** A message from any window. There is no answer to what the app does not understand. */
  receive(data: unknown): void;
  /** The agent switches camera and microphone on or off; only what runs is released later. */
  switchCamera(on: boolean): void;
  /** Closes the session and opens it again. */
  reopenSession(): void;
}

/**
 * The agent app without a window: commands and answers in, events out, in the order the vendor's app was seen to use.
 * https://github.com/ApiRTC/web-agent
 */
export function createAgentApp(options: AgentAppOptions): AgentApp {
  const { settings, platform, cameraAllowed, log } = options;
  let { configuration, userData, conversationName } = settings;
  let connectWanted = settings.connect;
  let joinWanted = settings.join;
  let opening: AbortController | undefined;
  let session: Session | undefined;
  let cameraWanted = true;
  let cameraRunning = false;
  let cameraError: string | undefined;

  const onChange = () => options.onChange?.();
  const emit = (event: AgentAppEvent) => {
    options.emit(event);
    onChange();
  };
  const conversation = createConversation(emit);
  const form = createInvitationForm({
    guestData: settings.guestData,
    platform,
    context: () =>
      session && conversationName ? { session, configuration, conversationName, audio: settings.audio } : undefined,
    resolveLink: (link) => options.resolveLink?.(link) ?? link,
    emit,
    log,
    onChange,
  });

  function openSession() {
    const { apiKey, cloudUrl } = configuration.apiRtc;
    if (!connectWanted || !apiKey || session || opening) return;
    const attempt = (opening = new AbortController());
    onChange();
    platform.openSession({ apiKey, cloudUrl, userId: userData.userId }, attempt.signal).then(
      (opened) => {
        if (attempt.signal.aborted) return;
        opening = undefined;
        session = opened;
        startSession();
      },
      (error: unknown) => {
        if (attempt.signal.aborted) return;
        opening = undefined;
        log('error', 'No session.', error);
        if (error instanceof SessionRefusedError) emit({ type: 'error', reason: 'ApiRTC session failed' });
        onChange();
      },
    );
  }

  function startSession() {
    if (conversationName) conversation.tellStreams();
    cameraRunning = cameraWanted && cameraAllowed;
    cameraError = cameraAllowed ? undefined : 'Permission denied';
    if (cameraError) emit({ type: 'error', reason: cameraError });
    joinConversation();
    form.renewLink();
  }

  function closeSession() {
    opening?.abort();
    opening = undefined;
    if (session) {
      releaseCamera();
      session = undefined;
      conversation.drop();
      form.renewLink();
    }
    onChange();
  }

  function reopenSession() {
    closeSession();
    openSession();
  }

  function releaseCamera() {
    if (!cameraRunning) return;
    cameraRunning = false;
    emit({ type: 'warning', reason: 'camera audio track releaseAudio' });
    emit({ type: 'warning', reason: 'camera video track releaseVideo' });
  }

  function joinConversation() {
    // Nothing was seen to follow the refused camera, so nothing does.
    if (session && conversationName && joinWanted && !cameraError) conversation.join();
  }

  function nameConversation(name: string) {
    if (name === conversationName) return;
    const hadNone = conversationName === '';
    conversation.drop();
    conversation.empty();
    conversationName = name;
    if (session && hadNone) conversation.tellStreams();
    joinConversation();
    form.renewLink();
  }

  /** By the `type` of the message. */
  const commands: Record<string, (command: Record<string, unknown>) => void> = {
    configuration({ data }) {
      configuration = mergeDeep(configuration, isObject(data) ? data : {});
      reopenSession();
    },
    connect() {
      connectWanted = true;
      openSession();
    },
    disconnect() {
      connectWanted = false;
      closeSession();
    },
    conversation({ name }) {
      nameConversation(typeof name === 'string' ? name : '');
    },
    join() {
      joinWanted = true;
      joinConversation();
    },
    leave() {
      joinWanted = false;
      conversation.leave();
    },
    guest_data({ data }) {
      form.replaceGuestData(toUserData(data));
    },
    user_data({ data }) {
      userData = toUserData(data);
      if (session || opening) reopenSession();
    },
    webPackWarnings() {
      // Noise of development tools.
    },
  };

  return {
    get state(): AgentAppState {
      const connection = session ? 'on' : opening ? 'connecting' : 'off';
      return { configuration, userData, conversationName, connection, cameraRunning, cameraError };
    },
    conversation,
    form,
    start() {
      conversation.tellContacts();
      emit({ type: 'resize' });
      emit({ type: 'ready' });
      openSession();
    },
    receive(data) {
      if (data === null || data === undefined) return log('error', 'A message without data.');
      const type = isObject(data) && typeof data.type === 'string' ? data.type : '';
      if (isObject(data) && Object.hasOwn(commands, type)) commands[type]?.(data);
      else log('warn', 'A message of an unknown type.', data);
      onChange();
    },
    switchCamera(on) {
      cameraWanted = on;
      cameraRunning = on && session !== undefined && cameraAllowed;
      onChange();
    },
    reopenSession,
  };
}

/** The vendor's data are texts; other values are left out. */
function toUserData(data: unknown): UserData {
  const entries = Object.entries(isObject(data) ? data : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
