import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { noticeRound } from '../../../demo/server/notices/round.js';
import { headerText, smtpAnswer } from '../office/support.js';
import { DAY, Desk, HOUR, MINUTE, SITE, linkIn, partsOf, service } from './support.js';

const ONE_CLICK = 'List-Unsubscribe=One-Click';
const HOSTILE = '<img src=x onerror=alert(1)> & "Dom"\r\nBcc: all@example.org';
let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());
beforeEach(() => desk.empty());

describe('asking for notices by e-mail', () => {
  it('sends one mail at once; only its button begins them, opening the link changes nothing', async () => {
    const { id } = await desk.ask({
      criteria: { areas: ['obszar:zdrowie'], age: 78, query: '<b>rower</b>' },
    });
    const [mail] = await desk.send();
    assert.ok(mail);
    assert.deepEqual(mail.to, ['janina@example.org']);
    assert.equal(headerText(mail, 'subject'), 'Potwierdź powiadomienia o usługach');
    assert.equal(mail.headers.get('auto-submitted')?.[0], 'auto-generated');
    assert.equal(mail.headers.has('precedence'), false);
    assert.equal(mail.headers.has('list-unsubscribe'), false, 'nobody is on any list yet');
    // what somebody looks for may be read by others over the shoulder: it stands on the page only
    assert.doesNotMatch(mail.raw + partsOf(mail).html, /zdrow|rower/);

    const link = linkIn(mail);
    const page = await desk.open(link);
    assert.equal(page.status, 200);
    assert.match(page.body, /Czy chcesz powiadomień o usługach\?/);
    assert.match(page.body, /szukane słowa: &lt;b&gt;rower&lt;\/b&gt;/);
    assert.match(page.body, /Promocja i ochrona zdrowia/);
    assert.match(page.body, /wiek: 78/);
    assert.match(page.body, /<button>Potwierdzam<[^]*<button class="quiet">To nie ja, usuń mój adres</);
    assert.equal((await desk.state(id))?.['state'], 'pending');

    assert.equal((await desk.press(link)).status, 303);
    assert.equal((await desk.state(id))?.['state'], 'active');
    assert.match((await desk.open(link)).body, /Powiadomienia są włączone[^]*24 listopada 2027/);
    assert.equal((await desk.press(link)).status, 200, 'a second press does no harm');
    assert.equal((await desk.state(id))?.['state'], 'active');
  });

  it('says until when in the language of the person, and leads to the catalogue in it', async () => {
    await desk.ask({ language: 'uk' });
    const link = linkIn((await desk.send())[0]);
    await desk.press(link);
    const { body } = await desk.open(link);
    assert.match(body, /до 24 листопада 2027 року\. Перед/);
    assert.match(body, /<a href="\/\?lang=uk">Переглянути соціальні послуги<\/a>/);
  });

  it('deletes an address that was not confirmed for seven days, and the link says so', async () => {
    const { id } = await desk.ask();
    const link = linkIn((await desk.send())[0]);
    desk.pass(7 * DAY - MINUTE);
    await desk.round();
    assert.equal((await desk.open(link)).status, 200);
    desk.pass(2 * MINUTE);
    assert.equal((await desk.press(link)).status, 410, 'also before anybody has cleared up');
    await desk.round();
    const state = await desk.state(id);
    assert.deepEqual([state?.['state'], state?.['contact'], state?.['criteria']], ['ended', null, {}]);
    assert.equal((await desk.press(link)).status, 410);
    desk.pass(61 * DAY);
    await desk.round();
    assert.equal(await desk.state(id), undefined);
    assert.equal((await desk.open(link)).status, 404);
  });

  it('takes the address away at "it was not me"', async () => {
    const { id } = await desk.ask();
    const link = linkIn((await desk.send())[0]);
    assert.match((await desk.open(link)).body, /To nie ja, usuń mój adres/);
    assert.equal((await desk.press(link, ONE_CLICK)).status, 200);
    assert.equal((await desk.state(id))?.['contact'], null);
  });

  it('cannot flood a mailbox, answers the same, and loses no wish', async () => {
    const asked = [];
    for (let i = 0; i < 12; i += 1) asked.push(await desk.ask({ email: `Janina@Example.org` }));
    assert.deepEqual(
      asked.map((taken) => Object.keys(taken)),
      asked.map(() => ['id', 'reference', 'received_at']),
    );
    assert.equal((await desk.tell()).length, 3);
    desk.pass(DAY - MINUTE);
    assert.equal((await desk.tell()).length, 0);
    desk.pass(2 * MINUTE);
    assert.equal((await desk.tell()).length, 3, 'the fourth wish comes a day later');
    const later = [];
    for (let day = 2; day < 6; day += 1) {
      desk.pass(DAY);
      later.push((await desk.tell()).length);
    }
    assert.deepEqual(later, [3, 1, 0, 0], 'ten in all: what comes on top is forgotten');
    await desk.ask({ email: 'other@example.org' });
    assert.equal((await desk.send()).length, 1, 'others are not held up');
  });

  it('of the same wish confirmed twice only one lives on, with what it has to tell; old links end it', async () => {
    const first = await desk.confirmed({ frequency: 'weekly' });
    await desk.put(service('a'));
    await desk.round();
    const [{ rows }, second] = [
      await desk.pool.query('SELECT FROM subscription_service WHERE told_at IS NULL'),
      await desk.confirmed({ frequency: 'at-once', email: 'JANINA@example.org' }),
    ];
    assert.equal(rows.length, 1);
    assert.equal(await desk.state(first.id), undefined);
    desk.pass(HOUR);
    const mails = await desk.tell();
    assert.equal(mails.length, 1);
    assert.match(partsOf(mails[0]!).text, /Usługa a/);
    const old = linkIn(desk.mails.mails[0]);
    assert.match((await desk.open(old)).body, /są włączone/);
    await desk.press(old, ONE_CLICK);
    assert.equal((await desk.state(second.id))?.['state'], 'ended');
  });
});

describe('a digest', () => {
  it('tells new and changed services once, in text and HTML, with headers that end it by one click', async () => {
    const { reference } = await desk.confirmed();
    await desk.put(
      service('a', { name: HOSTILE }),
      service('known', { description: 'Pomagamy także w soboty.' }),
      service('old', { status: 'inactive' }),
    );
    assert.deepEqual(await desk.tell(), [], 'what is published together is told together');
    desk.pass(11 * MINUTE);
    const [mail, ...others] = await desk.tell();
    assert.ok(mail);
    assert.deepEqual([others.length, mail.to], [0, ['janina@example.org']]);
    assert.equal(headerText(mail, 'subject'), 'Nowe i zmienione usługi społeczne');
    assert.equal(mail.headers.has('bcc'), false);
    const { text, html } = partsOf(mail);
    assert.match(text, /^\* <img src=x onerror=alert\(1\)> & "Dom" Bcc: all@example\.org \(nowa\)$/m);
    assert.match(text, /^\* Usługa known \(zmieniona\)$/m);
    assert.match(text, /^ {2}Fundacja „Okno”$/m);
    assert.match(text, /^ {2}https:\/\/cus\.example\/\?u-service=known$/m);
    assert.match(text, /^Telefon: \+48 85 715 00 00$/m);
    assert.doesNotMatch(text, /old/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;Dom&quot;/);
    assert.doesNotMatch(html, /<(img|script|link|style|iframe)|url\(/, 'nothing is loaded by it');
    assert.match(html, /<html lang="pl">/);

    const link = linkIn(mail);
    assert.equal(
      mail.headers.get('list-unsubscribe')?.[0],
      `<${SITE}${link}>, <mailto:cus@cus.example?subject=unsubscribe%20${reference}>`,
    );
    assert.equal(mail.headers.get('list-unsubscribe-post')?.[0], 'List-Unsubscribe=One-Click');

    desk.pass(2 * HOUR);
    assert.deepEqual(await desk.tell(), [], 'no news, no mail');
  });

  it('tells nothing of a service that was only checked again, of another order, of its organisation', async () => {
    await desk.confirmed();
    await desk.put(
      service('known', {
        assured_date: '2026-11-24',
        last_modified: '2026-11-24T09:00:00Z',
        organization: { id: 'org-1', name: 'Fundacja „Okno”', description: 'Nowy opis' },
      } as never),
    );
    desk.pass(2 * HOUR);
    assert.deepEqual(await desk.tell(), []);
    await desk.put(service('known', { minimum_age: 60 }));
    await desk.round();
    desk.pass(2 * HOUR);
    assert.equal((await desk.tell()).length, 1);
    await desk.put(service('known', { minimum_age: 65 }));
    await desk.round();
    desk.pass(2 * HOUR);
    assert.equal((await desk.tell()).length, 1, 'the next change is news again');
  });

  it('at once: not more than one mail an hour, whatever is published', async () => {
    await desk.confirmed();
    const sent: number[] = [];
    for (let minute = 0; minute < 90; minute += 10) {
      await desk.put(service(`s${minute}`));
      if ((await desk.tell()).length > 0) sent.push(minute);
      desk.pass(10 * MINUTE);
    }
    assert.deepEqual(sent, [10, 70]);
    assert.equal((await desk.pool.query('SELECT FROM notice_mail WHERE kind = $1', ['digest'])).rowCount, 2);
  });

  it('weekly on Monday and monthly on the first at 8 in Poland, in one mail each; a silent period sends none', async () => {
    // Tuesday, 24 November 2026
    await desk.confirmed({ frequency: 'weekly' });
    await desk.confirmed({ frequency: 'monthly', email: 'monthly@example.org' });
    await desk.put(service('a'));
    await desk.round();
    await desk.put(service('b'), service('a', { description: 'Inaczej' }));
    desk.now = new Date('2026-11-30T06:59:00Z');
    assert.deepEqual(await desk.tell(), []);
    desk.now = new Date('2026-11-30T07:00:00Z');
    const [weekly, ...others] = await desk.tell();
    assert.deepEqual([others.length, weekly?.to], [0, ['janina@example.org']]);
    assert.match(partsOf(weekly!).text, /Usługa a \(nowa\)[^]*Usługa b \(nowa\)/);
    desk.now = new Date('2026-12-01T07:00:00Z');
    assert.deepEqual(
      (await desk.tell()).map(({ to }) => to[0]),
      ['monthly@example.org'],
    );
    desk.now = new Date('2026-12-07T07:00:00Z');
    assert.deepEqual(await desk.tell(), []);
    await desk.put(service('c'));
    desk.now = new Date('2026-12-09T12:00:00Z');
    assert.deepEqual(await desk.tell(), [], 'what comes on Wednesday waits for Monday');
    desk.now = new Date('2026-12-14T07:00:00Z');
    assert.equal((await desk.tell()).length, 1);
  });

  it('asks the same match and the same search', async () => {
    await desk.confirmed({ email: 'senior@example.org', criteria: { age: 78, place: 'Gmina Łapy' } });
    await desk.confirmed({ email: 'words@example.org', criteria: { query: 'logopeda' } });
    await desk.confirmed({ email: 'area@example.org', criteria: { areas: ['obszar:kultura'] } });
    await desk.confirmed({ email: 'provider@example.org', criteria: { providers: ['org-2'] } });
    const area = { id: 't', code: 'obszar:kultura', name: 'Kultura' };
    await desk.put(
      service('young', { maximum_age: 25 }),
      service('far', { service_areas: [{ id: 'x', name: 'Miasto Koszalin' }] }),
      service('logo', { name: 'Logopeda dla dzieci', maximum_age: 18 }),
      service('club', { attributes: [{ id: 'y', link_type: 'area', taxonomy_term: area }] as never }),
      service('theirs', { organization_id: 'org-2', maximum_age: 18 }),
    );
    await desk.round();
    desk.pass(HOUR);
    const told = new Map(
      (await desk.tell()).map((mail) => [
        mail.to[0],
        [...partsOf(mail).text.matchAll(/u-service=(\w+)/g)].map(([, id]) => id).sort(),
      ]),
    );
    assert.deepEqual(Object.fromEntries(told), {
      'senior@example.org': ['club'],
      'words@example.org': ['logo'],
      'area@example.org': ['club'],
      'provider@example.org': ['theirs'],
    });
  });

  for (const [language, subject, intro, mark] of [
    ['uk', 'Нові та змінені соціальні послуги', 'Ось нові та змінені послуги', 'нова'],
    ['en', 'New and changed social services', 'These are the new and changed services', 'new'],
  ] as const)
    it(`is written in the person's language: ${language}`, async () => {
      await desk.confirmed({ language });
      await desk.put(service('a'));
      await desk.round();
      desk.pass(HOUR);
      const [mail] = await desk.tell();
      assert.equal(headerText(mail!, 'subject'), subject);
      const { text, html } = partsOf(mail!);
      assert.ok(text.includes(intro));
      assert.ok(text.includes(`* Usługa a (${mark})`));
      assert.ok(text.includes(`${SITE}/?lang=${language}&u-service=a`));
      assert.ok(html.includes(`<html lang="${language}">`));
      assert.match((await desk.open(linkIn(mail))).body, new RegExp(`<html lang="${language}">`));
    });

  it('names fifty services and counts the others', async () => {
    await desk.confirmed();
    await desk.put(...Array.from({ length: 53 }, (_, i) => service(`s${i}`)));
    await desk.round();
    desk.pass(HOUR);
    const { text } = partsOf((await desk.tell())[0]!);
    assert.equal(text.match(/u-service=/g)?.length, 50);
    assert.match(text, /Pozostałych \(3\)/);
  });
});

describe('ending', () => {
  it('by the link of any digest, also an old one; what is personal is gone in that moment', async () => {
    const { id } = await desk.confirmed();
    await desk.put(service('a'));
    await desk.round();
    desk.pass(HOUR);
    const link = linkIn((await desk.tell())[0]);
    await desk.put(service('b'));
    await desk.round();
    desk.pass(200 * DAY);
    await desk.round(); // a digest is in the queue and has not gone out
    assert.match((await desk.open(link)).body, /Zakończyć powiadomienia\?/);
    assert.equal((await desk.state(id))?.['state'], 'active', 'opening the link changes nothing');
    assert.equal((await desk.press(link)).status, 303);
    assert.match((await desk.open(link)).body, /Powiadomienia są zakończone/);
    const dump = JSON.stringify(
      await Promise.all(
        ['subscription', 'subscription_service', 'notice_mail', 'delivery', 'notice_token'].map(
          async (table) => (await desk.pool.query(`SELECT * FROM ${table}`)).rows,
        ),
      ),
    );
    assert.doesNotMatch(dump, /janina|example\.org/);
    assert.deepEqual(await desk.send(), [], 'not even what was in the queue');
    assert.equal((await desk.press(link)).status, 200, 'again');
  });

  it('by one click of the mail program, without redirection, as a form of either kind', async () => {
    for (const [type, body] of [
      ['application/x-www-form-urlencoded', ONE_CLICK],
      [
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      ],
    ] as const) {
      await desk.empty();
      const { id } = await desk.confirmed();
      await desk.put(service('a'));
      await desk.round();
      desk.pass(HOUR);
      const url = linkIn((await desk.tell())[0]);
      assert.equal((await desk.press(url, body, type)).status, 200);
      assert.equal((await desk.state(id))?.['state'], 'ended');
    }
  });

  it('after a year without an answer; "keep" gives another year', async () => {
    const ends = await desk.confirmed({ email: 'ends@example.org', language: 'en' });
    const keeps = await desk.confirmed({ email: 'keeps@example.org' });
    desk.now = new Date('2027-10-24T10:00:00Z');
    assert.deepEqual(await desk.tell(), []);
    desk.now = new Date('2027-10-25T10:01:00Z');
    const asked = await desk.tell();
    assert.deepEqual(asked.map(({ to }) => to[0]).sort(), ['ends@example.org', 'keeps@example.org']);
    assert.deepEqual(await desk.tell(), [], 'asked once');
    const english = asked.find(({ to }) => to[0] === 'ends@example.org')!;
    assert.match(partsOf(english).text, /end on 24 November 2027/);
    assert.equal(english.headers.get('list-unsubscribe-post')?.[0], ONE_CLICK);

    const link = linkIn(asked.find(({ to }) => to[0] === 'keeps@example.org'));
    assert.match((await desk.open(link)).body, /Czy nadal chcesz powiadomień\?[^]*Zachowaj[^]*Zakończ/);
    assert.equal((await desk.press(link)).status, 303);
    assert.match((await desk.open(link)).body, /są włączone[^]*25 października 2028/);

    desk.now = new Date('2027-11-24T10:02:00Z');
    await desk.round();
    assert.equal((await desk.state(ends.id))?.['ended_because'], 'not-renewed');
    assert.equal((await desk.state(ends.id))?.['contact'], null);
    assert.equal((await desk.state(keeps.id))?.['state'], 'active');
    desk.now = new Date('2028-09-26T10:00:00Z');
    assert.equal((await desk.tell()).length, 1, 'and is asked again');
  });

  it('who could not be asked in time has thirty days to answer all the same', async () => {
    const { id } = await desk.confirmed();
    desk.now = new Date('2027-11-23T10:00:00Z');
    assert.equal((await desk.tell()).length, 1);
    desk.pass(29 * DAY);
    await desk.round();
    assert.equal((await desk.state(id))?.['state'], 'active');
    desk.pass(2 * DAY);
    await desk.round();
    assert.equal((await desk.state(id))?.['state'], 'ended');
  });

  it('when a mailbox has refused three mails', async () => {
    const { id } = await desk.confirmed();
    desk.mails.onMail = () => {
      throw smtpAnswer(550, 'no such user');
    };
    for (let i = 0; i < 3; i += 1) {
      assert.equal((await desk.state(id))?.['state'], 'active');
      await desk.put(service(`s${i}`));
      await desk.round();
      desk.pass(2 * HOUR);
      await desk.tell();
      await desk.round();
    }
    assert.equal((await desk.state(id))?.['ended_because'], 'refused');
  });
});

describe('several servers on one database', () => {
  it('find news once and send one digest to each person', async () => {
    for (let i = 0; i < 10; i += 1) await desk.confirmed({ email: `p${i}@example.org` });
    await desk.put(...Array.from({ length: 20 }, (_, i) => service(`s${i}`)));
    const rounds = async (): Promise<unknown> =>
      Promise.all([1, 2, 3].map(async () => noticeRound({ pool: desk.pool, mails: true }, desk.now)));
    await rounds();
    desk.pass(HOUR);
    await rounds();
    const mails = await desk.send();
    assert.deepEqual([mails.length, new Set(mails.map(({ to }) => to[0])).size], [10, 10]);
    for (const mail of mails) assert.equal(partsOf(mail).text.match(/u-service=/g)?.length, 20);
    desk.pass(2 * HOUR);
    await rounds();
    assert.deepEqual(await desk.send(), []);
  });
});
