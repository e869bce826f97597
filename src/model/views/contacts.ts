import type { Contact, Phone, Service } from '../hsds.js';
import { mailUrl, phoneUrl, safeUrl } from '../url.js';
import { locationsOf } from './places.js';
import { each, listOf, listsOf, once } from './read.js';
import { given, plainText, said, words } from './text.js';

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
  const phones = each(lists.flatMap(listOf), (phone): PhoneRef | undefined => {
    const { extension } = phone;
    const { type, number, description } = words(phone, 'type', 'number', 'description');
    const url = phoneUrl(number);
    return url && number && !/^\s*fa(x|ks)/i.test(type ?? '')
      ? given({
          number: number.replace(/^["'\s]+|["'\s]+$/g, ''),
          url,
          extension: plainText(typeof extension === 'number' ? `${extension}` : extension)?.trim(),
          description,
        })
      : undefined;
  });
  return once(phones, ({ url, extension }) => url + extension);
}

/** E-mail addresses that can be written to, each once. */
export function emailsOf(...addresses: unknown[]): EmailRef[] {
  return once(each(addresses, mailUrl)).map((url) => ({
    address: url.slice('mailto:'.length),
    url,
  }));
}

/**
 * With whom to speak. Telephone and e-mail of the service and its places; where it has neither, those of its
 * organisation. Nothing is made up: a service without them has empty lists.
 */
export function contacts(service: Service): Contacts {
  const at = listOf(service.service_at_locations);
  let phones = phonesOf(listsOf([service, ...at, ...locationsOf(service)], 'phones'));
  let emails = emailsOf(service.email);
  if (!phones.length && !emails.length) {
    phones = phonesOf(service.organization?.phones);
    emails = emailsOf(service.organization?.email);
  }
  const urls = [service.url, ...each(service.additional_urls, ({ url }) => url)];
  return {
    phones,
    emails,
    websites: once(each(urls, safeUrl))
      .filter((url) => url.startsWith('http'))
      .map((url) => ({ url })),
    people: once(
      each(listsOf<'contacts', Contact>([service, ...at], 'contacts'), (contact): PersonRef | undefined =>
        said({
          ...words(contact, 'title', 'department', 'name'),
          phones: phonesOf(contact.phones),
          emails: emailsOf(contact.email),
        }),
      ),
      JSON.stringify,
    ),
  };
}
