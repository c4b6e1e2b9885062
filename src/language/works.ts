// The works that the glossary cites, called the same in any language.

const work = (source: string): string => source;

export const WORKS = {
  'adler-barnett-1998': work(
    'Emanuel Adler and Michael Barnett, eds. (1998): Security Communities. Cambridge University Press',
  ),
  'axelrod-1984': work('Robert Axelrod (1984): The Evolution of Cooperation. Basic Books'),
  'axelrod-bennett-1993': work(
    'Robert Axelrod and D. Scott Bennett (1993): A Landscape Theory of Aggregation. British Journal of Political Science 23 (2), 211–233',
  ),
  'beckley-2015': work(
    'Michael Beckley (2015): The Myth of Entangling Alliances. International Security 39 (4), 7–48',
  ),
  'benson-2012': work(
    'Brett V. Benson (2012): Constructing International Security: Alliances, Deterrence, and Moral Hazard. Cambridge University Press',
  ),
  'brier-1950': work(
    'Glenn W. Brier (1950): Verification of Forecasts Expressed in Terms of Probability. Monthly Weather Review 78 (1), 1–3',
  ),
  'cha-2010': work(
    'Victor D. Cha (2010): Powerplay: Origins of the U.S. Alliance System in Asia. International Security 34 (3), 158–196',
  ),
  'christensen-snyder-1990': work(
    'Thomas J. Christensen and Jack Snyder (1990): Chain Gangs and Passed Bucks: Predicting Alliance Patterns in Multipolarity. International Organization 44 (2), 137–168',
  ),
  'claude-1962': work('Inis L. Claude (1962): Power and International Relations. Random House'),
  'crawford-2011': work(
    'Timothy W. Crawford (2011): Preventing Enemy Coalitions: How Wedge Strategies Shape Power Politics. International Security 35 (4), 155–189',
  ),
  'deutsch-1957': work(
    'Karl W. Deutsch et al. (1957): Political Community and the North Atlantic Area. Princeton University Press',
  ),
  'drezner-1999': work(
    'Daniel W. Drezner (1999): The Sanctions Paradox: Economic Statecraft and International Relations. Cambridge University Press',
  ),
  'fearon-1994': work(
    'James D. Fearon (1994): Domestic Political Audiences and the Escalation of International Disputes. American Political Science Review 88 (3), 577–592',
  ),
  'fearon-1995': work(
    'James D. Fearon (1995): Rationalist Explanations for War. International Organization 49 (3), 379–414',
  ),
  'fearon-1997': work(
    'James D. Fearon (1997): Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs. Journal of Conflict Resolution 41 (1), 68–90',
  ),
  'gartzke-2007': work(
    'Erik Gartzke (2007): The Capitalist Peace. American Journal of Political Science 51 (1), 166–191',
  ),
  'gilpin-1981': work('Robert Gilpin (1981): War and Change in World Politics. Cambridge University Press'),
  'huth-1988': work(
    'Paul K. Huth (1988): Extended Deterrence and the Prevention of War. Yale University Press',
  ),
  'jervis-1976': work(
    'Robert Jervis (1976): Perception and Misperception in International Politics. Princeton University Press',
  ),
  'jervis-1978': work(
    'Robert Jervis (1978): Cooperation Under the Security Dilemma. World Politics 30 (2), 167–214',
  ),
  'keohane-1984': work(
    'Robert O. Keohane (1984): After Hegemony: Cooperation and Discord in the World Political Economy. Princeton University Press',
  ),
  'keohane-nye-1977': work(
    'Robert O. Keohane and Joseph S. Nye (1977): Power and Interdependence. Little, Brown',
  ),
  'kydd-2005': work(
    'Andrew H. Kydd (2005): Trust and Mistrust in International Relations. Princeton University Press',
  ),
  'leeds-2003-deter': work(
    'Brett Ashley Leeds (2003): Do Alliances Deter Aggression? American Journal of Political Science 47 (3), 427–439',
  ),
  'leeds-2003-reliability': work(
    'Brett Ashley Leeds (2003): Alliance Reliability in Times of War: Explaining State Decisions to Violate Treaties. International Organization 57 (4), 801–827',
  ),
  'leeds-anac-2005': work(
    'Brett Ashley Leeds and Sezi Anac (2005): Alliance Institutionalization and Alliance Performance. International Interactions 31 (3), 183–202',
  ),
  'leeds-atop-2002': work(
    'Brett Ashley Leeds, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long (2002): Alliance Treaty Obligations and Provisions, 1815–1944. International Interactions 28 (3), 237–260',
  ),
  'leeds-savun-2007': work(
    'Brett Ashley Leeds and Burcu Savun (2007): Terminating Alliances: Why Do States Abrogate Agreements? Journal of Politics 69 (4), 1118–1132',
  ),
  'maoz-russett-1993': work(
    'Zeev Maoz and Bruce Russett (1993): Normative and Structural Causes of Democratic Peace, 1946–1986. American Political Science Review 87 (3), 624–638',
  ),
  'mearsheimer-1994': work(
    'John J. Mearsheimer (1994): The False Promise of International Institutions. International Security 19 (3), 5–49',
  ),
  'mearsheimer-2001': work('John J. Mearsheimer (2001): The Tragedy of Great Power Politics. Norton'),
  'mercer-1996': work(
    'Jonathan Mercer (1996): Reputation and International Politics. Cornell University Press',
  ),
  'morrow-1991': work(
    'James D. Morrow (1991): Alliances and Asymmetry: An Alternative to the Capability Aggregation Model of Alliances. American Journal of Political Science 35 (4), 904–933',
  ),
  'morrow-2000': work(
    'James D. Morrow (2000): Alliances: Why Write Them Down? Annual Review of Political Science 3, 63–83',
  ),
  'oneal-russett-1997': work(
    'John R. Oneal and Bruce Russett (1997): The Classical Liberals Were Right: Democracy, Interdependence, and Conflict, 1950–1985. International Studies Quarterly 41 (2), 267–293',
  ),
  'olson-zeckhauser-1966': work(
    'Mancur Olson and Richard Zeckhauser (1966): An Economic Theory of Alliances. Review of Economics and Statistics 48 (3), 266–279',
  ),
  'powell-2006': work(
    'Robert Powell (2006): War as a Commitment Problem. International Organization 60 (1), 169–203',
  ),
  'pressman-2008': work(
    'Jeremy Pressman (2008): Warring Friends: Alliance Restraint in International Politics. Cornell University Press',
  ),
  'ripsman-levy-2008': work(
    'Norrin M. Ripsman and Jack S. Levy (2008): Wishful Thinking or Buying Time? The Logic of British Appeasement in the 1930s. International Security 33 (2), 148–181',
  ),
  'sandler-hartley-2001': work(
    'Todd Sandler and Keith Hartley (2001): Economics of Alliances: The Lessons for Collective Action. Journal of Economic Literature 39 (3), 869–896',
  ),
  'schelling-1966': work('Thomas C. Schelling (1966): Arms and Influence. Yale University Press'),
  'schroeder-1976': work(
    'Paul W. Schroeder (1976): Alliances, 1815–1945: Weapons of Power and Tools of Management. In: Klaus Knorr, ed., Historical Dimensions of National Security Problems. University Press of Kansas',
  ),
  'schweller-1994': work(
    'Randall L. Schweller (1994): Bandwagoning for Profit: Bringing the Revisionist State Back In. International Security 19 (1), 72–107',
  ),
  'snyder-1984': work(
    'Glenn H. Snyder (1984): The Security Dilemma in Alliance Politics. World Politics 36 (4), 461–495',
  ),
  'snyder-1997': work('Glenn H. Snyder (1997): Alliance Politics. Cornell University Press'),
  'snyder-borghard-2011': work(
    'Jack Snyder and Erica D. Borghard (2011): The Cost of Empty Threats: A Penny, Not a Pound. American Political Science Review 105 (3), 437–456',
  ),
  'tetlock-gardner-2015': work(
    'Philip E. Tetlock and Dan Gardner (2015): Superforecasting: The Art and Science of Prediction. Crown',
  ),
  'thompson-2001': work(
    'William R. Thompson (2001): Identifying Rivals and Rivalries in World Politics. International Studies Quarterly 45 (4), 557–586',
  ),
  'vasquez-1997': work(
    'John A. Vasquez (1997): The Realist Paradigm and Degenerative versus Progressive Research Programs. American Political Science Review 91 (4), 899–912',
  ),
  'wallander-2000': work(
    'Celeste A. Wallander (2000): Institutional Assets and Adaptability: NATO after the Cold War. International Organization 54 (4), 705–735',
  ),
  'walt-1987': work('Stephen M. Walt (1987): The Origins of Alliances. Cornell University Press'),
  'walt-1997': work('Stephen M. Walt (1997): Why Alliances Endure or Collapse. Survival 39 (1), 156–179'),
  'waltz-1979': work('Kenneth N. Waltz (1979): Theory of International Politics. Addison-Wesley'),
  'weitsman-2004': work(
    'Patricia A. Weitsman (2004): Dangerous Alliances: Proponents of Peace, Weapons of War. Stanford University Press',
  ),
  'wendt-1992': work(
    'Alexander Wendt (1992): Anarchy Is What States Make of It: The Social Construction of Power Politics. International Organization 46 (2), 391–425',
  ),
  'wendt-1999': work(
    'Alexander Wendt (1999): Social Theory of International Politics. Cambridge University Press',
  ),
  'wohlforth-1999': work(
    'William C. Wohlforth (1999): The Stability of a Unipolar World. International Security 24 (1), 5–41',
  ),
} as const;

export type WorkKey = keyof typeof WORKS;
