import { readFile, stat } from 'node:fs/promises';
import { NOTICE_CHANNELS, parseCentre, type Centre, type NoticeChannel } from '../../../src/model/index.js';
import { describeError, type Log } from '../log.js';

/** The centre file that the server gives and whose clause is shown before anything is collected. */
export class ServedCentre {
  readonly #file: string;
  readonly #log: Log;
  #version = '';
  #text = '';
  #centre: Centre | undefined;
  #replyWithinDays: number | undefined;
  readonly #channels: readonly NoticeChannel[];
  #noticeChannels: readonly NoticeChannel[] = [];

  /** @param channels ways of telling of services that the server is able to use; the file may name fewer */
  constructor(file: string, log: Log, channels: readonly NoticeChannel[] = NOTICE_CHANNELS) {
    this.#file = file;
    this.#log = log;
    this.#channels = channels;
  }

  /** The file as it stands on the disk, with the ways of telling of services; empty when there is none. */
  get text(): string {
    return this.#text;
  }

  /** Whether it has a privacy clause; without one nothing is collected. */
  get hasPrivacy(): boolean {
    return this.#centre?.privacy !== undefined;
  }

  /** What the file says of the centre. */
  get centre(): Centre | undefined {
    return this.#centre;
  }

  /** The ways of telling of services that are open. */
  get noticeChannels(): readonly NoticeChannel[] {
    return this.#noticeChannels;
  }

  /** Working days within which the centre answers, where the file says so. */
  get replyWithinDays(): number | undefined {
    return this.#replyWithinDays;
  }

  /** Reads it anew when it has changed: an announcement must not wait for a restart. A broken file changes nothing. */
  async refresh(): Promise<void> {
    try {
      const { mtimeMs, size } = await stat(this.#file);
      const version = `${mtimeMs}-${size}`;
      if (version === this.#version) return;
      const text = await readFile(this.#file, 'utf8');
      this.#version = version;
      const json: unknown = JSON.parse(text);
      const { centre } = parseCentre(json);
      if (!centre) throw new Error('no centre');
      const wanted = centre.notices?.channels ?? NOTICE_CHANNELS;
      this.#noticeChannels = this.#channels.filter((channel) => wanted.includes(channel));
      this.#text = JSON.stringify({ ...(json as object), notices: { channels: this.#noticeChannels } });
      this.#centre = centre;
      const days: unknown = (json as { reply_within_days?: unknown }).reply_within_days;
      this.#replyWithinDays = Number.isInteger(days) && (days as number) > 0 ? (days as number) : undefined;
    } catch (error) {
      this.#log.error(describeError(error), 'CENTRE_FILE cannot be read as a centre file');
    }
  }
}
