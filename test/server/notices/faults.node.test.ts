import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { LEASE } from '../../../demo/server/deliveries/backoff.js';
import { gate, smtpAnswer, type TakenMail } from '../office/support.js';
import { Desk, HOUR, MINUTE, partsOf, service } from './support.js';

let desk: Desk;
let url: string;
before(async () => {
  desk = await Desk.open();
  url = desk.mailUrl;
});
after(() => desk.close());
beforeEach(async () => {
  await desk.empty();
  await desk.confirmed();
  await desk.put(service('a'));
  await desk.round();
  desk.pass(HOUR);
});

const delivery = async (): Promise<{ state: string; problem: string | null; attempts: number }> => {
  const { rows } = await desk.pool.query<{ state: string; problem: string | null; attempts: number }>(
    `SELECT d.state, d.problem, d.attempts FROM delivery d JOIN notice_mail m ON m.id = d.notice_id
     WHERE m.kind = 'digest'`,
  );
  assert.equal(rows.length, 1, 'one digest, whatever happens to its mail');
  return rows[0]!;
};
const idOf = (mail: TakenMail): string => mail.headers.get('message-id')?.[0] ?? '';
/** Digests that came out at the other side, also those that it refused afterwards. */
const digests = (): TakenMail[] => desk.mails.mails.filter((mail) => /Usługa a/.test(partsOf(mail).text));

describe('a digest and its mail server', () => {
  it('greylisting (451): it comes later, once', async () => {
    desk.mails.onMail = () => {
      throw smtpAnswer(451, 'greylisted, come back');
    };
    assert.equal((await desk.tell()).length, 0);
    assert.deepEqual(await delivery(), { state: 'waiting', problem: 'smtp-451', attempts: 1 });
    desk.mails.onMail = () => undefined;
    assert.equal((await desk.tell()).length, 0, 'not before its time');
    desk.pass(MINUTE);
    assert.equal((await desk.tell()).length, 1);
    desk.pass(2 * HOUR);
    assert.equal((await desk.tell()).length, 0);
    assert.equal((await delivery()).state, 'sent');
  });

  it('a mailbox that does not exist (550): given up, marked, and the services count as told', async () => {
    desk.mails.onMail = () => {
      throw smtpAnswer(550, 'no such user');
    };
    await desk.tell();
    assert.deepEqual(await delivery(), { state: 'failed', problem: 'smtp-550', attempts: 1 });
    desk.mails.onMail = () => undefined;
    desk.pass(2 * HOUR);
    assert.equal((await desk.tell()).length, 0);
  });

  it('one that is slow: it is left alone and tried again', async () => {
    const release = gate();
    desk.mails.onMail = async () => release.opened;
    await desk.round();
    await desk.worker(url, { patience: 150 }).runOnce();
    assert.equal((await delivery()).state, 'waiting');
    desk.mails.onMail = () => undefined;
    release.open();
    desk.pass(2 * MINUTE);
    await desk.send();
    assert.equal((await delivery()).state, 'sent');
    const ids = new Set(digests().map(idOf));
    assert.equal(ids.size, 1, 'what came twice has one Message-ID');
  });

  it('one that dies between DATA and its answer: the mail comes again under the same Message-ID', async () => {
    await desk.round();
    const dying = await dyingServer();
    await desk.worker(dying.url).runOnce();
    await dying.close();
    assert.equal(dying.ids.length, 1, 'it had taken the mail');
    assert.equal((await delivery()).state, 'waiting', 'nothing is taken for sent that was not confirmed');
    desk.pass(MINUTE);
    const [mail] = await desk.send();
    assert.deepEqual(dying.ids, [idOf(mail!)]);
    assert.equal((await delivery()).state, 'sent');
  });

  it('a sender that is killed after DATA: another one sends it again under the same Message-ID', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/server/notices/worker-process.ts'], {
      env: { ...process.env, DATABASE_URL: desk.databaseUrl, SMTP_URL: url, NOW: desk.now.toISOString() },
      stdio: 'inherit',
    });
    const exit = once(child, 'exit');
    const taken = gate();
    desk.mails.onMail = () => {
      child.kill('SIGKILL');
      taken.open();
    };
    await Promise.all([exit, taken.opened]);
    desk.mails.onMail = () => undefined;
    assert.deepEqual(await delivery(), { state: 'waiting', problem: null, attempts: 1 });
    assert.equal((await desk.tell()).length, 0, 'no second digest, and the first is left to who took it');
    desk.pass(LEASE + 1_000);
    assert.equal((await desk.tell()).length, 1);
    assert.equal((await delivery()).state, 'sent');
    assert.equal(new Set(digests().map(idOf)).size, 1);
  });

  it('one that dies in the middle of a round leaves nothing half told', async () => {
    // the round stops where the digest would be queued
    await desk.pool.query('ALTER TABLE delivery ADD CONSTRAINT broken CHECK (NOT bulk)');
    await assert.rejects(desk.round());
    await desk.pool.query('ALTER TABLE delivery DROP CONSTRAINT broken');
    assert.equal((await desk.pool.query('SELECT FROM notice_mail WHERE kind = $1', ['digest'])).rowCount, 0);
    assert.equal((await desk.tell()).length, 1);
  });
});

/** Takes a mail to its last line and breaks the connection instead of answering. */
async function dyingServer(): Promise<{ url: string; ids: string[]; close(): Promise<void> }> {
  const ids: string[] = [];
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    let data: string | undefined;
    socket.on('error', () => undefined);
    socket.write('220 dying\r\n');
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      if (data !== undefined) {
        data += text;
        if (!data.endsWith('\r\n.\r\n')) return;
        ids.push(/^Message-ID: (\S+)/im.exec(data)?.[1] ?? '');
        socket.destroy();
      } else if (/^DATA/i.test(text)) {
        data = '';
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ids,
    async close() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
