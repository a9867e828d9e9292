import type { ManifestProblem, ManifestProduct } from '../../../exchange/portal-action-types.ts';

export interface ManifestVerdict {
  problems: readonly ManifestProblem[];
  /** Why it could not be checked. Default: it was. */
  failure?: string;
}

export interface ManifestCheckerOptions {
  check(product: ManifestProduct, text: string): Promise<ManifestVerdict>;
  onVerdict(product: ManifestProduct, verdict: ManifestVerdict): void;
  /** How long nobody types before a text is checked. Default: 400. */
  waitMs?: number;
}

/** Has manifests checked while they are written. What was found in an older text is not told. */
export interface ManifestChecker {
  checkSoon(product: ManifestProduct, text: string): void;
  checkNow(product: ManifestProduct, text: string): Promise<void>;
  /** Forgets everything that was to be checked. */
  stop(): void;
}

export function createManifestChecker({ check, onVerdict, waitMs = 400 }: ManifestCheckerOptions): ManifestChecker {
  const timers = new Map<ManifestProduct, ReturnType<typeof setTimeout>>();
  const newest = new Map<ManifestProduct, symbol>();

  function begin(product: ManifestProduct): symbol {
    clearTimeout(timers.get(product));
    const turn = Symbol(product);
    newest.set(product, turn);
    return turn;
  }

  async function checkIn(turn: symbol, product: ManifestProduct, text: string) {
    const verdict = text.trim() === '' ? { problems: [] } : await check(product, text);
    if (newest.get(product) === turn) onVerdict(product, verdict);
  }

  return {
    checkSoon(product, text) {
      const turn = begin(product);
      timers.set(
        product,
        setTimeout(() => void checkIn(turn, product, text), waitMs),
      );
    },
    checkNow: (product, text) => checkIn(begin(product), product, text),
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      newest.clear();
    },
  };
}
