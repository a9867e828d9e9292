import { describe, expect, test } from 'vitest';
import { parseOnboardingRedirect } from '@embedworks/360dialog';

describe('parseOnboardingRedirect', () => {
  test.each<[string, string, { client: string; channels: string[]; revoked: string[]; state?: string }]>([
    [
      'as documented',
      '?client=oaY9LLfUCL&channels=[y9MiLoCH]',
      { client: 'oaY9LLfUCL', channels: ['y9MiLoCH'], revoked: [] },
    ],
    ['several', '?client=c1CL&channels=[aaCH,bbCH]', { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] }],
    ['encoded', '?client=c1CL&channels=%5BaaCH%2CbbCH%5D', { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] }],
    ['quoted', '?client=c1CL&channels=["aaCH","bbCH"]', { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] }],
    [
      'quoted and encoded',
      '?client=c1CL&channels=%5B%22aaCH%22%2C%20%22bbCH%22%5D',
      { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] },
    ],
    ['bare', '?client=c1CL&channels=aaCH', { client: 'c1CL', channels: ['aaCH'], revoked: [] }],
    ['bare list', '?client=c1CL&channels=aaCH,bbCH', { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] }],
    [
      'repeated',
      '?client=c1CL&channels=aaCH&channels=[bbCH]',
      { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] },
    ],
    ['only revoked', '?client=c1CL&channels=[]&revoked=[ccCH]', { client: 'c1CL', channels: [], revoked: ['ccCH'] }],
    ['only revoked, no channels', '?client=c1CL&revoked=[ccCH]', { client: 'c1CL', channels: [], revoked: ['ccCH'] }],
    ['nothing shared', '?client=c1CL&channels=[]', { client: 'c1CL', channels: [], revoked: [] }],
    [
      'an id without suffix',
      '?client=c1CL&channels=[skds23Ga]',
      { client: 'c1CL', channels: ['skds23Ga'], revoked: [] },
    ],
    [
      'with spaces',
      '?client=c1CL&channels=[ aaCH , bbCH ]',
      { client: 'c1CL', channels: ['aaCH', 'bbCH'], revoked: [] },
    ],
    [
      'with a state and parameters of ours',
      '?account=42&client=c1CL&channels=[aaCH]&state=s1',
      { client: 'c1CL', channels: ['aaCH'], revoked: [], state: 's1' },
    ],
    ['without the question mark', 'client=c1CL&channels=[aaCH]', { client: 'c1CL', channels: ['aaCH'], revoked: [] }],
    [
      'on a return page with an older query',
      '?client=old&state=old&client=c1CL&state=s1',
      { client: 'c1CL', channels: [], revoked: [], state: 's1' },
    ],
  ])('%s', (_name, query, expected) => {
    expect(parseOnboardingRedirect(query)).toEqual(expected);
  });

  test.each([
    '',
    '?',
    '?channels=[aaCH]',
    '?error=access_denied',
    '?client=',
    '?client=&channels=[aaCH]',
    '?setImmediate$0.1$7',
    '?client_id=c1CL',
  ])('refuses %j', (query) => {
    expect(parseOnboardingRedirect(query)).toBeUndefined();
  });
});
