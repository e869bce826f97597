import type { Organization } from '../hsds.js';
import { safeUrl } from '../url.js';
import { emailsOf, phonesOf, type EmailRef, type PhoneRef } from './contacts.js';
import { placesOf, type Place } from './places.js';
import { each } from './read.js';
import { attributesOf, termsOf, valuesOf, type TermRef } from './terms.js';
import { given, plainText } from './text.js';

/** What a provider did, of the attributes card. */
export interface Undertaking {
  year?: number;
  description: string;
  commissionedBy?: string;
}

/** An area in which a provider can work. */
export interface Specialisation {
  area: TermRef;
  /** `conditional`: under the conditions that `note` may name. */
  readiness: 'now' | 'conditional';
  /** The task is entrusted to it whole, or its own work is supported. */
  mode?: 'entrusted' | 'supported';
  note?: string;
}

/** The texts of the attributes card that are public. */
export interface CardTexts {
  management?: string;
  people?: string;
  premisesOwn?: string;
  premisesToLend?: string;
  equipmentOwn?: string;
  equipmentToLend?: string;
  finances?: string;
  partners?: string;
  ethics?: string;
  references?: string;
  weakPoints?: string;
}

/** The public profile of a provider; only what the source gives. */
export interface ProviderProfile {
  id: string;
  name: string;
  alternateName?: string;
  description?: string;
  kinds: TermRef[];
  website?: string;
  emails: EmailRef[];
  phones: PhoneRef[];
  places: Place[];
  /** NIP, REGON, KRS, RPWDL: what a register knows it by. */
  identifiers: { type: string; identifier: string }[];
  card: CardTexts;
  experience: Undertaking[];
  /** References and letters of intent. */
  referenceLinks: string[];
  /** For whom it works. */
  recipients: TermRef[];
  specialisations: Specialisation[];
  /** How it guards quality. */
  quality?: string;
}

/**
 * The profile of an organisation: what HSDS has fields for, and the attributes `card_*`, `specialisation` and
 * `portfolio_*` that `providerCatalogue` writes.
 */
export function providerProfile(organization: Organization): ProviderProfile {
  const text = (linkType: string): string | undefined => valuesOf(organization, linkType)[0];
  const website = safeUrl(organization.website);
  return given({
    id: organization.id,
    name: plainText(organization.name) ?? organization.id,
    alternateName: plainText(organization.alternate_name),
    description: plainText(organization.description),
    kinds: termsOf(organization, 'provider_kind'),
    website: website?.startsWith('http') ? website : undefined,
    emails: emailsOf(organization.email),
    phones: phonesOf(organization.phones),
    places: placesOf(organization.locations),
    identifiers: each(organization.organization_identifiers, (one) => {
      const type = plainText(one.identifier_type)?.trim() ?? '';
      const identifier = plainText(one.identifier)?.trim();
      return identifier && /^(NIP|REGON|KRS|RPWDL)$/i.test(type)
        ? { type: type.toUpperCase(), identifier }
        : undefined;
    }),
    card: given({
      management: text('card_management'),
      people: text('card_people'),
      premisesOwn: text('card_premises_own'),
      premisesToLend: text('card_premises_to_lend'),
      equipmentOwn: text('card_equipment_own'),
      equipmentToLend: text('card_equipment_to_lend'),
      finances: text('card_finances'),
      partners: text('card_partners'),
      ethics: text('card_ethics'),
      references: text('card_references'),
      weakPoints: text('card_weak_points'),
    }),
    experience: each(attributesOf(organization, 'card_experience'), ({ value, label }) => {
      const description = plainText(value);
      const [, year, commissionedBy] = /^\s*(?:(\d{4})\b)?[\s,]*(.*)/s.exec(plainText(label) ?? '') ?? [];
      return description
        ? given({ year: year ? Number(year) : undefined, description, commissionedBy })
        : undefined;
    }),
    referenceLinks: each(valuesOf(organization, 'card_reference_link'), safeUrl).filter((url) =>
      url.startsWith('http'),
    ),
    recipients: termsOf(organization, 'portfolio_audience'),
    specialisations: each(attributesOf(organization, 'specialisation'), (attribute) => {
      const [area] = termsOf({ attributes: [attribute] }, 'specialisation');
      const told = plainText(attribute.value) ?? '';
      const mode = /\b(entrusted|supported)\b/.exec(told)?.[0] as Specialisation['mode'];
      return area
        ? given({
            area,
            // What is not said to be ready now is not promised.
            readiness: /\bnow\b/.test(told) ? ('now' as const) : ('conditional' as const),
            mode,
            note: plainText(attribute.label),
          })
        : undefined;
    }),
    quality: text('portfolio_quality'),
  });
}
