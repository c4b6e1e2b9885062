// Which article goes before the name of a nation, a pact or a place in French; none before a name that nobody listed.

const FEMININE = new Set(
  `Afrique du Sud|Albanie|Allemagne|Allemagne de l’Est|Allemagne de l’Ouest|Angleterre|Arabie saoudite|Arménie|Australie|Autriche|Autriche-Hongrie|Bavière|Belgique|Biélorussie|Birmanie|Bohême|Bulgarie|Castille|Chine|Confédération suisse|Corée du Nord|Corée du Sud|Croatie|Écosse|Égypte|Espagne|Estonie|Finlande|Flandre|France|Géorgie|Grèce|Hollande|Hongrie|Inde|Indonésie|Islande|Italie|Lettonie|Lituanie|Macédoine|Macédoine du Nord|Malaisie|Moldavie|Moscovie|Norvège|Nouvelle-Zélande|Perse de Sardes|Pologne|Pologne-Lituanie|Roumanie|Russie|Savoie|Saxe|Serbie|Slovaquie|Slovénie|Suède|Tchécoslovaquie|Tchéquie|Thaïlande|Thessalie|Thrace odryse|Turquie|Ukraine|Union soviétique|Yougoslavie`.split(
    '|',
  ),
);

const MASCULINE = new Set(
  `Aragon|Azerbaïdjan|Barrois|Brabant|Brandebourg|Brésil|Brunei|Cambodge|Canada|Danemark|Danemark-Norvège|Empereur|Empire ottoman|Irak|Iran|Japon|Kazakhstan|Kirghizstan|Koweït|Laos|Luxembourg|Monténégro|Ouzbékistan|Pakistan|Palatinat|Portugal|Qatar|roi des Romains|Royaume-Uni|Tadjikistan|Viêt Nam`.split(
    '|',
  ),
);

const PLURAL = new Set([
  'Émirats arabes unis',
  'États-Unis',
  'Habsbourg',
  'Pays-Bas',
  'Philippines',
  'Provinces-Unies',
]);

/** What a pact's name begins with, where it is a common noun. */
const FEMININE_PACT =
  /^(Alliance|Assistance|Charte|Coalition|Communauté|Double|Confédération|Convention|Déclaration|Entente|Garantie|Grande|Hanse|Initiative|Ligue|Neutralité|Occupation|Organisation|Paix|Petite|Première|Promesse|Société|Trilatérale|Triple|Trêve|Union)(?=[\s-]|$)/u;
const MASCULINE_PACT =
  /^(Accord|Anneau|Arrangement|Axe|Bloc|Cadre|Concert|Conseil|Dialogue|Forum|Pacte|Partenariat|Protocole|Serment|Traité)(?=[\s-]|$)/u;

const VOWEL = /^[aàâeéèêëhiîïoôuùûy]/iu;
/** An h that is not elided, and a y that is none. */
const ASPIRATED = /^(Hal|Haut|Hol|Hon|Ham|Han|Yé|Yo)/u;

/** Whether de, le, la and que lose their vowel before it. */
export const elides = (name: string): boolean => VOWEL.test(name) && !ASPIRATED.test(name);

const definite = (name: string, feminine: boolean): string => {
  if (elides(name)) return 'l’';
  return feminine ? 'la ' : 'le ';
};

const PLURAL_PACT = /^(Accords|Assurances|Protocoles)(?=[\s-]|$)/u;

/** "la ", "le ", "l’", "les ", or nothing before a name that takes none. */
export function articleOf(name: string): string {
  if (PLURAL.has(name)) return 'les ';
  if (FEMININE.has(name)) return definite(name, true);
  return MASCULINE.has(name) ? definite(name, false) : '';
}

/** As for nations, by the noun that a treaty's name begins with. */
export function articleOfPact(name: string): string {
  if (PLURAL_PACT.test(name)) return 'les ';
  if (FEMININE_PACT.test(name)) return definite(name, true);
  return MASCULINE_PACT.test(name) ? definite(name, false) : '';
}

const GIVEN = /^(le |la |l’|les )(?=\p{L})/u;

/** The article that a name begins with already. */
export const articleIn = (name: string): string => GIVEN.exec(name)?.[1] ?? '';

/** "Pays-Bas" → "les Pays-Bas"; a name with its article stays. */
export const withArticle = (name: string): string =>
  articleIn(name) === '' ? `${articleOf(name)}${name}` : name;

export type Preposition = 'à' | 'de' | 'que';

const CONTRACTED: Readonly<Record<string, string>> = {
  'de le ': 'du ',
  'de les ': 'des ',
  'à le ': 'au ',
  'à les ': 'aux ',
};

/** The preposition with what may be left of an article before a bare name: "de", "le ", "Portugal" → "du ". */
export function joined(word: Preposition, article: string, bare: string): string {
  const contracted = CONTRACTED[`${word} ${article}`];
  if (contracted !== undefined) return contracted;
  if (article === '' && word !== 'à' && elides(bare)) return `${word.slice(0, -1)}’`;
  return `${word} ${article}`;
}

/** "de la France", "du Portugal", "d’Orla". */
export function de(name: string): string {
  const whole = withArticle(name);
  const article = articleIn(whole);
  const bare = whole.slice(article.length);
  return `${joined('de', article, bare)}${bare}`;
}

export const isPlural = (name: string): boolean => articleIn(withArticle(name)) === 'les ';

/** A verb that agrees with the nation of this name. */
export const verbOf = (name: string, one: string, many: string): string => (isPlural(name) ? many : one);
