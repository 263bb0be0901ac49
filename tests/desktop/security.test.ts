import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { type NetworkWitness, openNetworkWitness } from '../helpers/network-witness.ts';

let running: RunningApp;
let witness: NetworkWitness;
test.beforeAll(async () => {
  witness = await openNetworkWitness();
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  witness.close();
});
test.afterEach(() => expect(witness.seen()).toBe(0));

const web = (): string => `http://127.0.0.1:${witness.tcpPort}/x`;

test('the witness sees what reaches it', async () => {
  const own = await openNetworkWitness();
  await fetch(`http://127.0.0.1:${own.tcpPort}/`).catch(() => undefined);
  expect(own.seen()).toBe(1);
  own.close();
});

test('the page is sandboxed and has no Node', async () => {
  const found = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    origin: location.origin,
    isolated: 'ipcRenderer' in globalThis,
  }));
  expect(found).toEqual({ node: [], origin: 'app://tamis', isolated: false });
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
});

test('the app itself breaks no rule of its policy', async () => {
  const { page } = running;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.reload();
  for (const hash of ['#/', '#/settings', '#/about']) {
    await page.evaluate((target) => {
      location.hash = target;
    }, hash);
    await page.waitForTimeout(200);
  }
  expect(complaints).toEqual([]);
});

test('fetch fails', async () => {
  const outcome = await running.page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(String, (error) => error.name), web());
  expect(outcome).toBe('TypeError');
});

test('XMLHttpRequest fails', async () => {
  const outcome = await running.page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onerror = () => resolve('error');
        request.onload = () => resolve('loaded');
        request.open('GET', url);
        request.send();
      }),
    web(),
  );
  expect(outcome).toBe('error');
});

test('a beacon goes nowhere', async () => {
  await running.page.evaluate((url) => navigator.sendBeacon(url, 'x'), web());
  await running.page.waitForTimeout(300);
});

test('WebSocket fails', async () => {
  const outcome = await running.page.evaluate(
    (port) =>
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
          socket.onopen = () => resolve('open');
          socket.onerror = () => resolve('error');
        } catch {
          resolve('error');
        }
      }),
    witness.tcpPort,
  );
  expect(outcome).toBe('error');
});

test('WebTransport fails', async () => {
  const outcome = await running.page.evaluate(
    (port) =>
      Promise.resolve()
        .then(() => new WebTransport(`https://127.0.0.1:${port}/`).ready)
        .then(
          () => 'ready',
          () => 'error',
        ),
    witness.udpPort,
  );
  expect(outcome).toBe('error');
});

test('an image, a style, a script, a frame and a form from outside do not load', async () => {
  const outcome = await running.page.evaluate(async (url) => {
    const attempt = (tag: string, attributes: Record<string, string>): Promise<string> =>
      new Promise((resolve) => {
        const element = Object.assign(document.createElement(tag), attributes);
        element.onload = () => resolve(tag === 'iframe' ? 'refused' : 'loaded');
        element.onerror = () => resolve('refused');
        document.body.append(element);
        setTimeout(() => resolve('refused'), 1_000);
      });
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
    return Promise.all([
      attempt('img', { src: url }),
      attempt('link', { rel: 'stylesheet', href: url }),
      attempt('script', { src: url }),
      attempt('iframe', { src: url }),
    ]);
  }, web());
  expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('an inline script does not run and text is not evaluated', async () => {
  const outcome = await running.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.body.append(script);
    const timer = new Promise((resolve) => {
      setTimeout('globalThis.textRan = true', 0);
      setTimeout(resolve, 100);
    }).catch(() => undefined);
    await timer;
    return ['inlineRan', 'textRan'].filter((name) => name in globalThis);
  });
  expect(outcome).toEqual([]);
});

test('WebRTC reaches no STUN or TURN server', async () => {
  const candidates = await running.page.evaluate(
    async ({ udp, tcp }) => {
      const servers = [
        { urls: `stun:127.0.0.1:${udp}` },
        { urls: [`turn:127.0.0.1:${udp}`, `turn:127.0.0.1:${tcp}?transport=tcp`], username: 'x', credential: 'y' },
      ];
      const connection = new RTCPeerConnection({ iceServers: servers });
      const found: string[] = [];
      connection.onicecandidate = ({ candidate }) => {
        if (candidate?.candidate) found.push(candidate.candidate);
      };
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      connection.close();
      return found;
    },
    { udp: witness.udpPort, tcp: witness.tcpPort },
  );
  expect(candidates.filter((candidate) => /typ (srflx|relay)/.test(candidate))).toEqual([]);
});

test('navigation and new windows are denied', async () => {
  const { app, page } = running;
  const before = page.url();
  const opened = await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
    return window.open(url);
  }, web());
  expect(opened).toBeNull();
  for (const target of [web(), 'file:///etc/passwd', 'data:text/html,x', 'app://tamis/batch.html']) {
    await page.evaluate((url) => {
      location.href = url;
    }, target);
    await page.waitForTimeout(150);
    expect(page.url()).toBe(before);
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('permissions are denied', async () => {
  const outcome = await running.page.evaluate(async () => ({
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(String, () => 'denied'),
    screen: await navigator.mediaDevices.getDisplayMedia({ video: true }).then(String, () => 'denied'),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    ),
    notifications: await Notification.requestPermission(),
    clipboard: await navigator.clipboard.readText().then(String, () => 'denied'),
    queried: (await navigator.permissions.query({ name: 'geolocation' })).state,
  }));
  expect(outcome).toEqual({
    camera: 'denied',
    screen: 'denied',
    place: 'denied',
    notifications: 'denied',
    clipboard: 'denied',
    queried: 'denied',
  });
});

test('requests below the page are cancelled too', async () => {
  const outcome = await running.app.evaluate(
    ({ session }, url) => session.defaultSession.fetch(url).then(String, (error) => error.message),
    web(),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('the scheme serves the build and nothing beside it', async () => {
  const outcome = await running.page.evaluate(async () => {
    const status = (path: string): Promise<number> => fetch(path).then((response) => response.status);
    return Promise.all([status('/index.html'), status('/%2e%2e/main/index.js'), status('/%2e%2e%2fmain%2findex.js'), status('/none.js')]);
  });
  expect(outcome).toEqual([200, 404, 404, 404]);
});

test('a request that does not match its schema is refused', async () => {
  const outcome = await running.page.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'tamisBridge');
    return Promise.all([
      bridge.saveFile({ name: '../x.pdf', bytes: new Uint8Array(1) }),
      bridge.saveFile({ name: 'x.pdf', bytes: new Uint8Array(1), path: '/tmp/x' }),
      bridge.printPdf('x'),
    ]);
  });
  expect(outcome).toEqual(Array(3).fill({ ok: false, error: { code: 'bad-request' } }));
});

test('no name is looked up, not even ahead of a click', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tamis-netlog-'));
  const path = join(folder, 'net.json');
  const { app, page } = running;
  await app.evaluate(({ session }, file) => session.defaultSession.netLog.startLogging(file, { captureMode: 'everything' }), path);
  await page.evaluate(async () => {
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'modulepreload']) {
      const link = Object.assign(document.createElement('link'), { rel, href: `http://${rel}.example.org/`, as: 'script' });
      document.head.append(link);
    }
    document.body.append(Object.assign(document.createElement('a'), { href: 'http://anchor.example.org/', textContent: 'x' }));
    await fetch('http://fetch.example.org/').catch(() => undefined);
    await fetch('/index.html');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });
  await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
  const log = JSON.parse(await readFile(path, 'utf8'));
  const kinds = new Map(Object.entries(log.constants.logEventTypes).map(([name, id]) => [id, name]));
  const events = new Set<unknown>(log.events.map((event: { readonly type: number }) => kinds.get(event.type)));
  expect(events.size).toBeGreaterThan(0);
  const outgoing = /^(HOST_RESOLVER_(SYSTEM|DNS)_TASK|DNS_TRANSACTION|TCP_CONNECT|UDP_BYTES_SENT|SSL_CONNECT|QUIC_SESSION|SOCKS)/;
  expect([...events].filter((name) => outgoing.test(String(name)))).toEqual([]);
  await rm(folder, { recursive: true });
});
