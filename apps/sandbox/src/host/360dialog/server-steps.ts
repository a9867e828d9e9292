/** Something the team's server does with the vendor. */
export interface ServerStep {
  /** As the server answers to it. */
  name: string;
  title: string;
}

/** From the outcome to the first message, in order. */
export const serverSteps: readonly ServerStep[] = [
  { name: 'register-events', title: "Receive the hub's events" },
  { name: 'channels', title: "List the client's channels" },
  { name: 'wait-until-running', title: 'Wait until the channel runs' },
  { name: 'create-api-key', title: 'Create the API key' },
  { name: 'set-webhook', title: "Set the number's webhook" },
  { name: 'send-message', title: 'Send the first message' },
];
