/** One option of the adapter, as its doc comment has it. */
export interface OptionRow {
  name: string;
  type: string;
  required: boolean;
  description: string;
  /** What the doc comment says after "Default:". */
  fallback?: string;
}

/** A webhook, as its contract has it. */
export interface WebhookDocs {
  /** Ids of sources. */
  sources: string[];
  headers: { name: string; description: string; example?: string }[];
  /** What the receiver may answer. */
  answers: { status: string; description: string; example?: string; isChoice: boolean }[];
}

export interface DocsData {
  /** By name of the interface, e.g. `MountAgentOptions`. */
  options: Record<string, OptionRow[]>;
  /** By vendor and id, as the contract's messages name them. */
  sources: Record<string, Record<string, { text: string; address?: string | undefined }>>;
  /** By vendor and name. */
  webhooks: Record<string, Record<string, WebhookDocs>>;
}
