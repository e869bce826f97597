import { contacts, details, fees, places, provider, serviceAreas, type Service } from '../../model/index.js';
import { trustedJson } from '../shared/trusted-types.js';

/** A service as schema.org `GovernmentService`; only what the data say. */
export function structuredData(service: Service, url: string | undefined): Record<string, unknown> {
  const { name: by, url: site } = provider(service);
  const { phones, emails } = contacts(service);
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
    ...emails.map(({ address }) => ({
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', email: address },
    })),
  ];
  const areasServed = serviceAreas(service);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `urn:uuid:${service.id}`,
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

/**
 * Puts the structured data into the head of the page, where search engines read them, once for each service however
 * many cards show it. @returns how to take them away
 */
export function publish(service: Service, url: string | undefined): () => void {
  const present = [...document.head.querySelectorAll(`script[${MARK}]`)];
  if (present.some((script) => script.getAttribute(MARK) === service.id)) return () => undefined;
  const json = trustedJson(structuredData(service, url));
  if (json === undefined) return () => undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(MARK, service.id);
  script.text = json;
  document.head.append(script);
  return () => script.remove();
}
