/** What we use of the Trusted Types API, which not every browser and type library has. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): unknown };
}

let policy: { createScript(text: string): unknown } | undefined;

/**
 * JSON for a `<script type="application/ld+json">`, through our one policy, `okienko`. No `<` is left in it, so no
 * data can end the script; data blocks are not run. Where the page forbids the policy there is `undefined`.
 */
export function trustedJson(value: unknown): string | undefined {
  const escape = (json: string) => json.replace(/</g, '\\u003c');
  const json = JSON.stringify(value);
  const types = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!types) return escape(json);
  try {
    policy ??= types.createPolicy('okienko', { createScript: escape });
    return policy.createScript(json) as string;
  } catch {
    return undefined;
  }
}
