import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../demo/server/config.js';

describe('settings of the server', () => {
  it('has a default for each', () => {
    const config = readConfig({});
    assert.equal(config.port, 8080);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.dataDir, path.resolve('.okienko-data'));
    assert.equal(config.databaseUrl, undefined);
    assert.equal(config.rateLimit, 60);
    assert.ok(config.powCost > 0);
    assert.equal(config.checkAnswers, false);
  });

  it('an empty value is none', () => {
    const config = readConfig({ DATABASE_URL: '', SMTP_URL: ' ', HOST: '', DATA_DIR: '', LOG_LEVEL: '' });
    assert.equal(config.databaseUrl, undefined);
    assert.equal(config.smtpUrl, undefined);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.logLevel, 'info');
  });

  for (const [name, value] of [
    ['PORT', '80a'],
    ['PORT', ''],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e99'],
    ['RATE_LIMIT', 'many'],
    ['RATE_LIMIT', '-5'],
    ['POW_COST', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '-1'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['SMTP_URL', 'mail.example.org'],
    ['WEBHOOK_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'ftp://example.org'],
  ] as const)
    it(`${name}=${value} is refused, and the message names the setting`, () => {
      assert.throws(
        () => readConfig({ [name]: value }),
        (error) => error instanceof ConfigError && error.message.includes(name),
      );
    });

  it('a message never repeats an address, which may hold a password', () => {
    for (const name of ['DATABASE_URL', 'SMTP_URL', 'WEBHOOK_URL'])
      assert.throws(
        () => readConfig({ [name]: 'gopher://user:geheim@host/' }),
        (error) => error instanceof Error && !error.message.includes('geheim'),
      );
  });

  it('proxies are a number or a list of addresses', () => {
    assert.equal(readConfig({ TRUST_PROXY: '1' }).trustProxy, 1);
    assert.deepEqual(readConfig({ TRUST_PROXY: '10.0.0.0/8, loopback' }).trustProxy, [
      '10.0.0.0/8',
      'loopback',
    ]);
  });

  it('the public address has no slash at its end', () => {
    assert.equal(readConfig({ PUBLIC_URL: 'https://cus.example.pl/' }).publicUrl, 'https://cus.example.pl');
  });
});
