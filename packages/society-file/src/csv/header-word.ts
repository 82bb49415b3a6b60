// What stands at the head of a column, in the words that people use for it: which meanings it may have.

/** What a column of circles can mean. */
export type CircleField =
  'id' | 'name' | 'parent' | 'area' | 'purpose' | 'goals' | 'cap' | 'minimum' | 'practice' | 'members'

/** What a column of people or seats can mean. `name` may also hold an id or a mail address that is known. */
export type PersonField =
  | 'id'
  | 'name'
  | 'first'
  | 'last'
  | 'email'
  | 'citizen'
  | 'biography'
  | 'affiliation'
  | 'contact'
  | 'circle'
  | 'parent'
  | 'role'
  | 'since'

/** `ownWord`: the word alone tells of which kind the table is. */
export type Meaning = { circle?: CircleField; person?: PersonField; isPrivate?: true; ownWord?: true }

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

/** English first; then German, Spanish and French, without accents. */
const meanings: readonly (readonly [string, Meaning])[] = [
  [
    'id, key, code, no, number, nr, nummer, kennung, kurzel, clave, codigo, identifiant',
    { circle: 'id', person: 'id' },
  ],
  ['circle id, team id, group id, unit id, committee id, department id', { circle: 'id', person: 'circle' }],
  [
    'person id, member id, people id, user id, login, personalnummer, mitgliedsnummer',
    { person: 'id', ownWord: true },
  ],
  ['name, nombre, nom', { circle: 'name', person: 'name' }],
  ['title, titel, bezeichnung', { circle: 'name', person: 'role' }],
  [
    'person, member, full name, member name, person name, mitglied, vor und nachname, persona, miembro, nombre completo, personne, membre, nom complet',
    { person: 'name', ownWord: true },
  ],
  [
    'first name, first, given name, forename, vorname, nombre de pila, prenom',
    { person: 'first', ownWord: true },
  ],
  [
    'last name, last, surname, family name, nachname, familienname, apellido, apellidos, nom de famille',
    { person: 'last', ownWord: true },
  ],
  [
    'circle, circles, circle name, team, teams, group, groups, unit, committee, subcommittee, department, division, working group, board, sits in, seats, kreis, kreise, gremium, gremien, ausschuss, abteilung, gruppe, arbeitsgruppe, circulo, circulos, grupo, comite, equipo, departamento, cercle, cercles, groupe, equipe, departement, service',
    { circle: 'name', person: 'circle' },
  ],
  [
    'parent, parent id, parent circle, parent team, parent group, parent unit, above, under, part of, belongs to, reports to, oberkreis, elternkreis, ubergeordnet, ubergeordneter kreis, gehort zu, padre, circulo superior, pertenece a, superior, cercle parent, rattache a',
    { circle: 'parent', person: 'parent' },
  ],
  [
    'area, domain, field, scope, remit, jurisdiction, responsibility, responsibilities, zustandigkeit, bereich, gebiet, ambito, dominio, domaine',
    { circle: 'area' },
  ],
  [
    'purpose, mission, mission statement, aim, charge, description, zweck, auftrag, aufgabe, ziel, beschreibung, proposito, mision, descripcion, but, finalite',
    { circle: 'purpose' },
  ],
  ['goals, goal, serves, ziele, objetivos, objectifs', { circle: 'goals' }],
  ['cap, member cap, max, maximum, max members, seats available, hochstzahl, maximo', { circle: 'cap' }],
  ['minimum, min, min members, member minimum, mindestzahl, minimo', { circle: 'minimum' }],
  [
    'practice, decides by, how it decides, decision method, verfahren, entscheidungsverfahren, practica, pratique',
    { circle: 'practice' },
  ],
  ['members, people, who, mitglieder, personen, miembros, membres', { circle: 'members' }],
  [
    'email, e mail, mail, email address, e mail address, e mail adresse, correo, correo electronico, courriel, adresse mail',
    { person: 'email', isPrivate: true, ownWord: true },
  ],
  [
    'citizen, recognised, recognized, votes, burger, stimmberechtigt, ciudadano, citoyen',
    { person: 'citizen', ownWord: true },
  ],
  [
    'biography, bio, about, about me, biografie, biografia, biographie',
    { person: 'biography', ownWord: true },
  ],
  [
    'affiliation, organisation, organization, employer, company, arbeitgeber, firma, organizacion, entreprise',
    { person: 'affiliation', ownWord: true },
  ],
  ['contact, public contact, kontakt, contacto', { person: 'contact', ownWord: true }],
  [
    'role, roles, function, position, office, rolle, funktion, amt, cargo, rol, funcion, fonction',
    { person: 'role', ownWord: true },
  ],
  [
    'since, from, start, start date, joined, member since, date joined, seit, ab, eintritt, beginn, desde, depuis',
    { person: 'since', ownWord: true },
  ],
  [
    'phone, telephone, mobile, telefon, handy, telefono, address, street, adresse, anschrift, strasse, direccion, city, ort, zip, plz, birthday, birth date, date of birth, born, geburtstag, geburtsdatum, fecha de nacimiento, date de naissance, gender, geschlecht, sex, salary, gehalt, iban, religion, nationality',
    { isPrivate: true },
  ],
]

const byWord = new Map(meanings.flatMap(([list, meaning]) => words(list).map((word) => [word, meaning])))

/** A header without accents, case, signs and double spaces: `E-Mail-Adresse` is `e mail adresse`. */
export const plainHeader = (cell: string): string =>
  cell
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a header may mean; undefined where it is none that is known. */
export const headerWord = (cell: string): Meaning | undefined => byWord.get(plainHeader(cell))
