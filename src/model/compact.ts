import type { Attribute, Service } from './hsds.js';
import { statedAges } from './views/ages.js';
import { fees, isFree } from './views/fees.js';
import { providerRef, serviceKey } from './views/identity.js';
import { conditions } from './views/conditions.js';
import { listOf } from './views/read.js';
import { serviceAreas } from './views/places.js';
import { statedConditions } from './views/stated.js';
import { given, plainText, summary } from './views/text.js';
import { lifecycle } from './views/lifecycle.js';

/** What a card shows of a text at most, and a word more. */
const LONGEST = 140;

const cut = (text: string | undefined): string | undefined =>
  text && text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : text;

/** Links whose terms the views of a compact card, the filters and the scope ask for. */
const TERM_LINKS = /^(area|audience|life_situation|delivery|provider_kind|plane|inventory)$/;

/** Links whose terms bar fewer people where only the cataloguer says them. */
const WEIGHED_LINKS = /^(audience|life_situation)$/;

/** The terms of a thing, with code and name alone, and whether they are the cataloguer's where it matters. */
function terms(attributes: readonly Attribute[] | null | undefined): Attribute[] {
  return listOf(attributes).flatMap(({ link_type, taxonomy_term: term, basis }) =>
    term && TERM_LINKS.test(link_type ?? '')
      ? given({
          link_type: link_type,
          basis: basis === 'editor' && WEIGHED_LINKS.test(link_type ?? '') ? basis : undefined,
          taxonomy_term: given({ code: plainText(term.code), name: plainText(term.name) }),
        })
      : [],
  );
}

/** The conditions in words, cut as far as they still state the same of ages and people. */
function who(service: Service): string | undefined {
  const { text } = conditions(service);
  const short = cut(text);
  const states = (eligibility: string | undefined): string => {
    const said = given({ ...service, eligibility_description: eligibility });
    return JSON.stringify([statedAges(said), statedConditions(said)]);
  };
  return short === text || states(short) === states(text) ? short : text;
}

/**
 * A service cut to what a result card, the filters and the order of results need, still as HSDS: the views that these
 * use say the same of it as of the whole (a long text is cut as a card cuts it). The whole is loaded when a card opens.
 */
export function compactService(service: Service): Service {
  const { id, name, status, minimum_age, maximum_age, organization, organization_id } = service;
  const { key: providerKey, id: providerId, name: providerName } = providerRef(service);
  const key = serviceKey(service);
  const planned = listOf(service.attributes).filter(({ link_type }) => link_type === 'planned');
  const areas = serviceAreas(service);
  const starts = listOf(service.schedules).map(({ valid_from, dtstart }) =>
    given({ valid_from: valid_from, dtstart: dtstart }),
  );
  const isDated = starts.length > 0 && starts.every(({ valid_from, dtstart }) => valid_from || dtstart);
  const own = [
    ...(key ? [{ link_type: 'key', value: key }] : []),
    ...planned.map(({ link_type, value }) => given({ link_type: link_type, value: value })),
    ...terms(service.attributes),
  ];
  const compact = given({
    id,
    name,
    alternate_name: plainText(service.alternate_name),
    description: summary(service),
    status: lifecycle(service, new Date(NaN)).state === 'inactive' ? 'inactive' : status,
    eligibility_description: who(service),
    minimum_age: minimum_age,
    maximum_age: maximum_age,
    organization:
      organization &&
      given({
        id: providerId,
        name: providerName,
        organization_identifiers: providerKey ? [{ identifier: providerKey }] : undefined,
        attributes: nonEmpty(
          terms(organization.attributes).filter(({ link_type }) => link_type === 'provider_kind'),
        ),
      }),
    organization_id: organization ? undefined : organization_id,
    service_areas: nonEmpty(areas.map((area) => ({ name: area }))),
    attributes: nonEmpty(own),
    schedules: isDated ? starts : undefined,
  }) as Service;
  return { ...compact, ...price(service) };
}

const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);

/** The fields of the price, cut as far as they still say whether the service is free. */
function price(service: Service): Partial<Service> {
  const whole = given({ fees_description: plainText(service.fees_description) ?? plainText(service.fees) });
  const all = service.cost_options?.length ? { ...whole, cost_options: service.cost_options } : whole;
  const short = given({ fees_description: cut(whole.fees_description) });
  const { free } = fees(service);
  const says = (fields: Partial<Service>): boolean => {
    const each = { id: service.id, name: service.name, ...fields };
    return fees(each).free === free && isFree(each) === isFree(service);
  };
  // What is no longer valid tomorrow must not be told as a price then.
  const isDated = service.cost_options?.some((option) => option?.valid_to);
  return (isDated ? undefined : [short, whole].find(says)) ?? all;
}
