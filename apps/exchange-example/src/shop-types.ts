/** The words of the shop's API. */

export interface ShopOrder {
  number: string;
  customerId: string;
  state: 'processing' | 'shipped' | 'delivered' | 'cancelled';
  /** In the currency that was asked for. */
  total: number;
  currency: string;
  placedAt: string;
}

export interface ShopPlan {
  code: string;
  label: string;
}

export interface ShopCustomer {
  id: string;
  firstName: string;
  lastName: string;
  emails: string[];
  phones: string[];
  /** Empty where the shop knows none. */
  tier: string;
  /** Another one after each change. The shop tells it, and is asked by it to write over that version alone. */
  version?: number;
}

/** A page of its feed. */
export interface ShopChanges {
  customers: (ShopCustomer | { id: string; deleted: true })[];
  /** To be given as `after` for the next page. */
  cursor: number;
  hasMore: boolean;
  /** How many there are after the cursor that was given. */
  total: number;
}
