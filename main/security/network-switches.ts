import { app } from 'electron';

const switches: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-client-side-phishing-detection': '',
  'disable-component-update': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-pings': '',
};
const features = [
  'AutofillServerCommunication',
  'DialMediaRouteProvider',
  'MediaRouter',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
];

/** Keeps Chromium itself from looking up names or reporting anything. Must run before the app is ready. */
export function closeNetwork(): void {
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
  app.commandLine.appendSwitch('disable-features', features.join(','));
}
