import type { Contact, Phone, Service, Url } from '../hsds.js';
import { mailUrl, phoneUrl, safeUrl } from '../url.js';
import { listOf } from './terms.js';
import { given, plainText } from './text.js';

/** A telephone that can be called. */
export interface PhoneRef {
  /** As people write it. */
  number: string;
  /** `tel:` */
  url: string;
  extension?: string;
  description?: string;
}

/** An e-mail address that can be written to. */
export interface EmailRef {
  address: string;
  /** `mailto:` */
  url: string;
}

/** A post or a person to turn to. */
export interface PersonRef {
  title?: string;
  department?: string;
  name?: string;
  phones: PhoneRef[];
  emails: EmailRef[];
}

/** The ways to reach those who give the service; only what the source gives. */
export interface Contacts {
  phones: PhoneRef[];
  emails: EmailRef[];
  websites: { url: string }[];
  people: PersonRef[];
}

/** Telephones that can be called, each once; "000 000 000" and what is no number are left out. */
export function phonesOf(...lists: (readonly Phone[] | null | undefined)[]): PhoneRef[] {
  const found = new Map<string, PhoneRef>();
  for (const phone of lists.flatMap((list) => listOf(list))) {
    const url = phoneUrl(phone?.number);
    const number = url && plainText(phone?.number)?.replace(/^["'\s]+|["'\s]+$/g, '');
    if (!url || !number || /^(?:fax|faks)/i.test(plainText(phone.type)?.trim() ?? '')) continue;
    const extension =
      typeof phone.extension === 'number'
        ? String(phone.extension)
        : (plainText(phone.extension)?.trim() ?? '');
    const description = plainText(phone.description);
    const key = `${url}#${extension}`;
    if (found.has(key)) continue;
    found.set(
      key,
      given({
        number,
        url,
        extension,
        description,
      }),
    );
  }
  return [...found.values()];
}

/** E-mail addresses that can be written to, each once. */
export function emailsOf(...addresses: unknown[]): EmailRef[] {
  const found = new Map<string, EmailRef>();
  for (const value of addresses) {
    const url = mailUrl(value);
    if (url && !found.has(url)) found.set(url, { address: url.slice('mailto:'.length), url });
  }
  return [...found.values()];
}

function person(contact: Contact): PersonRef | undefined {
  const title = plainText(contact.title);
  const department = plainText(contact.department);
  const name = plainText(contact.name);
  const phones = phonesOf(contact.phones);
  const emails = emailsOf(contact.email);
  if (!title && !department && !name && !phones.length && !emails.length) return undefined;
  return given({
    title,
    department,
    name,
    phones,
    emails,
  });
}

/**
 * With whom to speak. Telephone and e-mail of the service and its places; where it has neither, those of its
 * organisation. Nothing is made up: a service without them has empty lists.
 */
export function contacts(service: Service): Contacts {
  const places = listOf(service.service_at_locations);
  let phones = phonesOf(
    service.phones,
    ...places.map((at) => at?.phones),
    ...places.map((at) => at?.location?.phones),
  );
  let emails = emailsOf(service.email);
  if (!phones.length && !emails.length) {
    phones = phonesOf(service.organization?.phones);
    emails = emailsOf(service.organization?.email);
  }
  const urls = [service.url, ...listOf<Url>(service.additional_urls).map((entry) => entry?.url)];
  const websites = [...new Set(urls.flatMap((url) => safeUrl(url) ?? []))].filter((url) =>
    /^https?:/.test(url),
  );
  const people = [...listOf(service.contacts), ...places.flatMap((at) => listOf(at?.contacts))];
  const seen = new Set<string>();
  return {
    phones,
    emails,
    websites: websites.map((url) => ({ url })),
    people: people.flatMap((contact) => {
      const found = contact && person(contact);
      const key = JSON.stringify(found);
      if (!found || seen.has(key)) return [];
      seen.add(key);
      return found;
    }),
  };
}
