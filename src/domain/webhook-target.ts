/**
 * Whether an address may be told what happens: HTTPS, a name of the public
 * internet, nothing secret in it. Addresses in numbers are refused whatever
 * they are, and names that only a local network knows: a server must not be
 * talked into knocking at the doors behind it. What a name resolves to is the
 * platform's to guard: a Worker reaches no private network.
 */
export function isPublicTarget(address: string): boolean {
  const url = URL.parse(address)
  if (!url || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  // The parser writes every way of saying an IPv4 address with dots, and IPv6 in brackets.
  const host = url.hostname.replace(/\.$/, '')
  if (host.startsWith('[') || /(?:^|\.)\d+$/.test(host)) return false
  return host.includes('.') && !LOCAL_NAME.test(host)
}

/** Names reserved for what is not public: RFC 6761, 6762, 8375, 9476, and what networks use besides. */
const LOCAL_NAME =
  /\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|in-addr\.arpa|alt|test|invalid|example|onion)$/i

/** Any address a program can be at, for development: `http://localhost:9000` too. */
export function isTarget(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}
