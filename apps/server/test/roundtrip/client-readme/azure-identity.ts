// Stands for the package @azure/identity, which the README tells to use, by the types that it has there.

interface AccessToken {
  readonly token: string;
  readonly expiresOnTimestamp: number;
  readonly refreshAfterTimestamp?: number;
  readonly tokenType?: 'Bearer' | 'pop';
}

interface GetTokenOptions {
  readonly abortSignal?: AbortSignal;
  readonly requestOptions?: { readonly timeout?: number };
  readonly claims?: string;
  readonly enableCae?: boolean;
  readonly tenantId?: string;
}

/** What credentials were asked for. */
export const askedFor: (string | string[])[] = [];

export class DefaultAzureCredential {
  async getToken(scopes: string | string[], _options?: GetTokenOptions): Promise<AccessToken> {
    askedFor.push(scopes);
    return { token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000, tokenType: 'Bearer' };
  }
}
