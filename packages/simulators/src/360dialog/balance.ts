import type { Dialog360State, MessageRow, PartnerRow, Schemas } from './state.ts';
import { toTimestamp } from './values.ts';

/** What one template costs, in the hub's currency. Sandbox choice. */
const prices: Partial<Record<string, number>> = { AUTHENTICATION: 0.05, MARKETING: 0.08, UTILITY: 0.04 };
/** Of each client at first. Sandbox choice. */
const startingBalance = 50;

const categories = ['authentication', 'marketing', 'service', 'utility'] as const;

export interface BalanceQuery {
  /** Unix seconds. */
  start_date?: number;
  end_date?: number;
  /** `day` is told apart; everything else is a month. */
  granularity?: string;
}

/** What some channels have cost. The use is that of the time asked for, the balance that of now. */
export function toBalance(
  state: Dialog360State,
  { currency }: PartnerRow,
  channelIds: ReadonlySet<string>,
  { start_date = 0, end_date = Infinity, granularity = 'month' }: BalanceQuery,
): Schemas['Balance'] {
  const sent = state.messages.filter(
    ({ channelId, direction, status }) => channelIds.has(channelId) && direction === 'out' && status !== 'failed',
  );
  const asked = sent.filter(({ createdMs }) => createdMs >= start_date * 1000 && createdMs <= end_date * 1000);
  const periods = Map.groupBy(asked, ({ createdMs }) => startOfPeriod(createdMs, granularity));
  return {
    balance: round(startingBalance - sum(sent)),
    currency,
    last_renewal: null,
    estimated_template_cost: sum(asked),
    granularity,
    usage: [...periods].map(([period, messages]) => toUsage(period, messages)),
  };
}

function toUsage(period_date: string, messages: readonly MessageRow[]): Schemas['Usage'] {
  const columns = categories.flatMap((category) => {
    const own = messages.filter((message) => message.category.toLowerCase() === category);
    const price = sum(own);
    return [
      [`${category}_quantity`, own.length],
      [`${category}_paid_quantity`, price > 0 ? own.length : 0],
      [`${category}_price`, price],
    ];
  });
  return { period_date, total_price: sum(messages), ...(Object.fromEntries(columns) as Partial<Schemas['Usage']>) };
}

function startOfPeriod(timeMs: number, granularity: string): string {
  const date = new Date(timeMs);
  const day = granularity === 'day' ? date.getUTCDate() : 1;
  return toTimestamp(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day));
}

function sum(messages: readonly MessageRow[]): number {
  return round(messages.reduce((total, { category }) => total + (prices[category] ?? 0), 0));
}

/** To the cent, because fractions add up to odd ones. */
function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
