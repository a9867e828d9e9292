import type {
  BotBlock,
  CallFault,
  FlowElement,
  FunctionField,
  RunEntry,
} from '../../../exchange/portal-action-types.ts';
import type { PortalContext } from '../section.ts';

/** A function that can be called by hand. */
export interface TrialFunction {
  /** Of its own among all. */
  key: string;
  appId: string;
  appName: string;
  product: 'answers' | 'flow';
  functionName: string;
  inputs: readonly FunctionField[];
}

export interface TrialState {
  /** `undefined` until they have come. */
  functions: readonly TrialFunction[] | undefined;
  key: string;
  values: Readonly<Record<string, string>>;
  fault: CallFault;
}

/** Calls one function once, with what is written by hand, without a window. */
export interface TrialApp {
  readonly state: Readonly<TrialState>;
  /** The chosen one. */
  current(): TrialFunction | undefined;
  load(): Promise<void>;
  choose(key: string): void;
  setValue(input: string, value: string): void;
  setFault(fault: CallFault): void;
  /** Answers nothing when it was refused. */
  call(): Promise<RunEntry | undefined>;
}

export function createTrialApp(portal: PortalContext): TrialApp {
  const state: TrialState = { functions: undefined, key: '', values: {}, fault: 'none' };

  function change(changes: Partial<TrialState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  const current = () => state.functions?.find(({ key }) => key === state.key);

  return {
    state,
    current,
    async load() {
      const [bots, journeys] = await Promise.all([portal.load('list-chatbots', {}), portal.load('list-journeys', {})]);
      if (!bots || !journeys) return;
      const functions = [...bots.blocks.map(ofBlock), ...journeys.elements.map(ofElement)];
      const isKnown = functions.some(({ key }) => key === state.key);
      change({ functions, ...(isKnown ? {} : { key: functions[0]?.key ?? '', values: {} }) });
    },
    choose: (key) => change({ key, values: {} }),
    setValue: (input, value) => change({ values: { ...state.values, [input]: value } }),
    setFault: (fault) => change({ fault }),
    async call() {
      const chosen = current();
      if (!chosen) return undefined;
      const { appId, product, functionName } = chosen;
      return portal.change('try-function', { appId, product, functionName, inputs: state.values, fault: state.fault });
    },
  };
}

function ofBlock({ appId, appName, functionName, inputs }: BotBlock): TrialFunction {
  return { key: ['answers', appId, functionName].join(' '), appId, appName, product: 'answers', functionName, inputs };
}

function ofElement({ appId, appName, actionName, inputs }: FlowElement): TrialFunction {
  const key = ['flow', appId, actionName].join(' ');
  return { key, appId, appName, product: 'flow', functionName: actionName, inputs };
}
