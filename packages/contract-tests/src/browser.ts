export { describeEmbedContract, type EmbedContract, type EmbedOptions, type MountedEmbed } from './embed.contract.ts';
export { watchLeaks, type LeakWatch } from './leaks.ts';
