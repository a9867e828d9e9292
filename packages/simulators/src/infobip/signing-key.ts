/** What the webhook of a subscription is signed with. */
export interface SigningKey {
  /** Of the security settings; `none` for the other kinds of them. */
  kind: 'none' | 'HMAC_MD5' | 'HMAC_SHA_1' | 'HMAC_SHA_224' | 'HMAC_SHA_256' | 'HMAC_SHA_384' | 'HMAC_SHA_512';
  secret?: string;
  header: string;
  encoding: 'base64' | 'hex';
}

/** As the secret of a webhook's target, which is one text. */
export function composeKey(key: SigningKey): string {
  return JSON.stringify(key);
}

/** @param text Of a target; absent for the sandbox's own. */
export function readKey(text: string | undefined): SigningKey | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as SigningKey);
}
