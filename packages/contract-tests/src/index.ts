export { describeClientContract, type ClientContract } from './client.contract.ts';
export { describeSimulatorContract, type SimulatorContract } from './simulator.contract.ts';
export { describeWebhooksContract, type WebhooksContract } from './webhooks.contract.ts';
