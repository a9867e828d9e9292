import type { ManifestProblem, ManifestProduct } from '../../../exchange/portal-action-types.ts';

export interface ManifestCheckerOptions {
  /** Answers nothing when the portal does not. */
  check(product: ManifestProduct, text: string): Promise<readonly ManifestProblem[] | undefined>;
  onProblems(product: ManifestProduct, problems: readonly ManifestProblem[]): void;
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

export function createManifestChecker({ check, onProblems, waitMs = 400 }: ManifestCheckerOptions): ManifestChecker {
  const timers = new Map<ManifestProduct, ReturnType<typeof setTimeout>>();
  const newest = new Map<ManifestProduct, symbol>();

  function begin(product: ManifestProduct): symbol {
    clearTimeout(timers.get(product));
    const turn = Symbol(product);
    newest.set(product, turn);
    return turn;
  }

  async function checkIn(turn: symbol, product: ManifestProduct, text: string) {
    const problems = text.trim() === '' ? [] : await check(product, text);
    if (problems && newest.get(product) === turn) onProblems(product, problems);
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
