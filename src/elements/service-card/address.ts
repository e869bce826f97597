import { serviceKey, type Service } from '../../model/index.js';

/** A template of an address with the key or id of the service in the place of `{id}`. */
export function filled(template: string | undefined, service: Service): string | undefined {
  // half of a surrogate pair, which cut or hostile text may hold, cannot be encoded
  const id = (serviceKey(service) ?? service.id).replace(/\p{Surrogate}/gu, '');
  return template?.replaceAll('{id}', encodeURIComponent(id));
}

/** The absolute form of an address of a page; none for `javascript:` and its like. */
export function pageUrl(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return /^(?:https?|file):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address of the page, where it is one of this service: that of a card which stands in the page itself, or one
 * that names the service; then without the other parameters of the same search, since what a person looked for is
 * nobody else's business. A card that another element opens on a page of many services has none to give.
 */
export function pageOf(card: Element, service: Service): string | undefined {
  const url = new URL(location.href);
  const id = serviceKey(service) ?? service.id;
  const [named] = [...url.searchParams].find(([, value]) => value === id) ?? [];
  if (named === undefined) return card.getRootNode() instanceof ShadowRoot ? undefined : url.href;
  const prefix = /^.*-/.exec(named)?.[0];
  for (const key of [...url.searchParams.keys()]) {
    if (prefix && key !== named && key.startsWith(prefix)) url.searchParams.delete(key);
  }
  return url.href;
}
