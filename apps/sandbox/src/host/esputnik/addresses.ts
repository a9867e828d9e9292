/**
 * Where the sandbox plays eSputnik. In production these options are left out, and the adapter uses the vendor's own
 * addresses.
 */
export const vendorOrigin = `http://esputnik.localhost:${location.port}`;

/** The team's own token address. */
export const tokenUrl = '/host/esputnik/token';
