import { badRequest, notFound } from '../refusals.ts';
import {
  chooseProfile,
  chooseSecurity,
  composeProfile,
  credentialsProblem,
  idProblem,
  saveProfile,
  toProfileIds,
  toSecuritySettings,
  webhookProblem,
} from '../subscription-settings.ts';
import { toPage } from '../values.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

/** Where webhooks go, and how they prove where they come from. */
export const profiles = {
  listProfiles({ query, state }) {
    return {
      status: 200,
      body: toPage(
        state.profiles.all().map(({ profile }) => profile),
        query,
      ),
    };
  },

  async createProfile({ body, state }) {
    // The id alone names one that exists, where one is named; here it is to be made.
    const problem = idProblem('profileId', body.profileId) ?? webhookProblem(body);
    if (problem) return badRequest(problem);
    const chosen = chooseProfile(state, body);
    if ('refusal' in chosen) return chosen.refusal;
    await saveProfile(state, chosen.row);
    const headers = { location: `/subscriptions/1/profiles/${body.profileId}` };
    return { status: 201, body: toProfileIds(chosen.row), headers };
  },

  getProfile({ path: { profileId }, state }) {
    const row = state.profiles.get(profileId);
    return row ? { status: 200, body: row.profile } : notFound();
  },

  async updateProfile({ path: { profileId }, body, state }) {
    if (!state.profiles.get(profileId)) return notFound();
    const problem = webhookProblem(body);
    if (problem) return badRequest(problem);
    const chosen = composeProfile(state, profileId, body);
    if ('refusal' in chosen) return chosen.refusal;
    await saveProfile(state, chosen.row);
    return { status: 200, body: toProfileIds(chosen.row) };
  },

  deleteProfile({ path: { profileId }, state }) {
    const row = state.profiles.get(profileId);
    if (!row) return notFound();
    if (state.subscriptions.find((each) => each.profileId === profileId)) {
      return badRequest({ profileId: ['is used by a subscription'] });
    }
    state.profiles.delete(profileId);
    return { status: 200, body: toProfileIds(row) };
  },

  listSecurity({ query, state }) {
    return {
      status: 200,
      body: toPage(
        state.security.all().map(({ settings }) => settings),
        query,
      ),
    };
  },

  async createSecurity({ body, state }) {
    const { authId } = body;
    const problem = idProblem('authId', authId) ?? credentialsProblem(body.type, body.credentials);
    if (problem) return badRequest(problem);
    const chosen = chooseSecurity(state, body);
    if ('refusal' in chosen) return chosen.refusal;
    await state.security.insert(chosen.row);
    return { status: 201, body: { authId }, headers: { location: `/subscriptions/1/security/${authId}` } };
  },

  getSecurity({ path: { authId }, state }) {
    const row = state.security.get(authId);
    return row ? { status: 200, body: row.settings } : notFound();
  },

  async updateSecurity({ path: { authId }, body, state }) {
    if (!state.security.get(authId)) return notFound();
    const problem = credentialsProblem(body.type, body.credentials);
    if (problem) return badRequest(problem);
    await state.security.update(authId, { settings: toSecuritySettings(authId, body) });
    return { status: 200, body: { authId } };
  },

  deleteSecurity({ path: { authId }, state }) {
    if (!state.security.get(authId)) return notFound();
    if (state.profiles.find(({ profile }) => profile.security?.authId === authId)) {
      return badRequest({ authId: ['is used by a profile'] });
    }
    state.security.delete(authId);
    return { status: 200, body: { authId } };
  },
} satisfies Partial<InfobipHandlers>;
