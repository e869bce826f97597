import type { UrgentKind } from './urgent-kinds.js';
import type { Address, Organization, Phone, Schedule } from './hsds.js';
import { phoneUrl } from './url.js';
import { dayOf } from './views/date.js';
import { given, plainText } from './views/text.js';

/** The clause that a person reads before giving data (art. 13 RODO). Without it forms collect nothing. */
export interface Privacy {
  /** Who is the controller of the data. */
  controller: string;
  /** The data protection officer and how to reach them. */
  dpo?: string;
  text: string;
  /** Changes whenever the text does; kept with every submission. */
  version: string;
}

/** Where one files an application: a message to the centre is none. */
export interface Applications {
  /** In words: the place, the hours, the electronic inbox. */
  text: string;
  /** Page or electronic inbox, http or https. */
  url?: string;
}

/** A line for people in danger or crisis. */
export interface EmergencyLine {
  /** Stable identifier, e.g. `112`. */
  id: string;
  name: string;
  /** As people write it. */
  number: string;
  /** For whom and when, in words. */
  description?: string;
  /** Names in other languages, by language code. */
  name_translations?: Record<string, string>;
  description_translations?: Record<string, string>;
  languages?: string[];
  /** The dangers for which it is shown; without any, for all. */
  kinds?: UrgentKind[];
  /** Page of those who run it. */
  source?: string;
  /** When its hours were checked, ISO date or month. */
  checked?: string;
}

/** A dated notice above the search ("bieżące reagowanie"). */
export interface Announcement {
  id: string;
  title: string;
  text?: string;
  url?: string;
  /** First day on which it is shown, ISO date. */
  from?: string;
  /** Last day on which it is shown, ISO date. */
  until?: string;
  /** By language code. */
  translations?: Record<string, { title?: string; text?: string }>;
}

/** The ways in which a centre may tell people of new and changed services, in the order in which forms offer them. */
export const NOTICE_CHANNELS = ['email', 'phone', 'letter'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** What a centre offers to people who want to be told of services. */
export interface Notices {
  /** Each at most once, in the order of `NOTICE_CHANNELS`; empty: the centre tells nobody. */
  channels: NoticeChannel[];
}

/** The Social Services Centre itself. */
export interface Centre {
  organization: Organization;
  phones: Phone[];
  email?: string;
  website?: string;
  addresses: Address[];
  schedules: Schedule[];
  privacy?: Privacy;
  /** Working days within which the centre answers a message (`reply_within_days`), 1 to 60. */
  replyWithinDays?: number;
  /** Where to file an application. */
  applications?: Applications;
  /** How the centre tells of new services; absent: it does not say, and whoever takes a wish may refuse a way. */
  notices?: Notices;
  /** Lines of the centre's own, or national ones changed (by `id`). */
  emergencyLines: EmergencyLine[];
  /** Only the centre's own lines are shown, not the national ones (`emergency_lines_only`). */
  onlyOwnLines?: boolean;
  announcements: Announcement[];
  /** Sample data: every value says so on the screen, and nothing of it can be called or written to. */
  example: boolean;
}

/**
 * The announcements to show on the day of `now`, in the order of the file. One without dates is always shown;
 * one whose days are crossed never.
 */
export function currentAnnouncements(centre: Centre | undefined, now: Date): Announcement[] {
  const today = dayOf(now);
  if (!centre || !today) return [];
  return centre.announcements.filter(({ from = '', until = today }) => from <= today && until >= today);
}

/**
 * The telephones of the centre, with `url` where the number may be called: never in sample data
 * (`example: true`) and never for "000 000 000".
 */
export function centrePhones(
  centre: Centre | undefined,
): { number: string; url?: string; description?: string }[] {
  return (centre?.phones ?? []).flatMap((phone) => {
    const number = plainText(phone.number)?.trim();
    if (!number) return [];
    const url = centre?.example ? undefined : phoneUrl(number);
    return given({ number, url, description: plainText(phone.description) });
  });
}
