// What a package of one lesson says of itself to a learning platform, by SCORM 1.2 (ADL 2001): one item, one resource, all of its files.

const NAMESPACES = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
} as const;
const SCHEMA = ['ADL', 'SCORM'].join(' ');

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes, ...inner: readonly string[]): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join('')}>${inner.join('')}</${name}>`;
};

interface Packaged {
  readonly id: string;
  readonly title: string;
  /** The page that is opened. */
  readonly page: string;
  readonly files: readonly string[];
}

export function manifestOf({ id, title, page, files }: Packaged): string {
  const named = element('title', {}, escaped(title));
  const item = element('item', { identifier: 'item', identifierref: 'page', isvisible: 'true' }, named);
  const about = { type: 'webcontent', 'adlcp:scormtype': 'sco', href: page, identifier: 'page' };
  const held = files.map((file) => element('file', { href: encodeURI(file) }));
  const manifest = element(
    'manifest',
    { identifier: `entente-${id}`, version: '1.0', ...NAMESPACES },
    element('metadata', {}, element('schema', {}, SCHEMA), element('schemaversion', {}, '1.2')),
    element('organizations', { default: 'all' }, element('organization', { identifier: 'all' }, named, item)),
    element('resources', {}, element('resource', about, ...held)),
  );
  return `<?xml version="1.0"?>\n${manifest}\n`;
}
