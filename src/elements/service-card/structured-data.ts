import { contacts, details, fees, places, provider, serviceAreas, type Service } from '../../model/index.js';
import { trustedJson } from '../shared/trusted-types.js';

/** A service as schema.org `GovernmentService`; only what the data say. */
export function structuredData(service: Service, url: string | undefined): Record<string, unknown> {
  const { name: by, url: site } = provider(service);
  const { phones } = contacts(service);
  const channels = [
    ...places(service).map((place) => ({
      '@type': 'ServiceChannel',
      serviceLocation: {
        '@type': 'Place',
        name: place.name,
        address: place.lines.join(', ') || undefined,
        ...(place.latitude !== undefined && place.longitude !== undefined
          ? { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }
          : {}),
      },
    })),
    ...phones.map(({ number }) => ({
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: number },
    })),
  ];
  const areasServed = serviceAreas(service);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(service.id)
      ? `urn:uuid:${service.id}`
      : undefined,
    name: service.name,
    description: details(service),
    url,
    provider: by ? { '@type': 'Organization', name: by, url: site } : undefined,
    areaServed:
      areasServed.length > 0
        ? areasServed.map((name) => ({ '@type': 'AdministrativeArea', name }))
        : undefined,
    isAccessibleForFree: fees(service).free === 'free' ? true : undefined,
    availableChannel: channels.length > 0 ? channels : undefined,
  };
}

const MARK = 'data-okienko-service';
const cards = new WeakMap<Element, number>();

/**
 * Puts the structured data into the head of the page, where search engines read them, once for each service however
 * many cards show it. @returns how to take them away, which the last card does
 */
export function publish(service: Service, url: string | undefined): () => void {
  let script = [...document.head.querySelectorAll<HTMLScriptElement>(`script[${MARK}]`)].find(
    (each) => each.getAttribute(MARK) === service.id,
  );
  if (!script) {
    const json = trustedJson(structuredData(service, url));
    if (json === undefined) return () => undefined;
    script = document.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(MARK, service.id);
    script.text = json;
    document.head.append(script);
    cards.set(script, 0);
  }
  const shared = script;
  const add = (n: number) => cards.set(shared, (cards.get(shared) ?? 1) + n).get(shared);
  add(1);
  return () => {
    if (add(-1) === 0) shared.remove();
  };
}
