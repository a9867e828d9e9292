/**
 * Where the sandbox plays Apizee. In production these options are left out, and the adapter uses the vendor's own
 * addresses.
 */
export const vendorOrigin = `http://apizee.localhost:${location.port}`;

export const sandboxAddresses = {
  agentUrl: `${vendorOrigin}/agent/`,
  cloudUrl: vendorOrigin,
  guestUrl: `${vendorOrigin}/guest/`,
  invitationServiceUrl: `${vendorOrigin}/invitations`,
};
