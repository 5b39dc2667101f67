import type { WritingTexts } from './nl-writing.ts';

const rules = new Intl.PluralRules('fr');
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('fr')} ${rules.select(count) === 'one' ? one : many}`;

const signs = plural('caractère', 'caractères');

export const frWriting: WritingTexts = {
  locale: 'fr',
  name: 'Votre nom',
  email: 'Votre adresse e-mail (facultative, les autres ne la voient pas)',
  emailWrong: 'Cette adresse e-mail n’est pas valable.',
  remember: 'Retenir mon nom et mon e-mail sur cet appareil',
  answers: 'M’écrire quand on me répond (à confirmer dans vos e-mails)',
  text: 'Votre commentaire',
  rules: 'Règles de la maison',
  tools: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  quote: 'Citation',
  link: 'Lien',
  list: 'Liste',
  code: 'Code',
  preview: 'Aperçu',
  showVote: (vote) => `Afficher avec mon commentaire que j’ai voté « ${vote} »`,
  send: 'Publier le commentaire',
  cancel: 'Annuler',
  kept: 'Votre texte est enregistré.',
  otherTab: 'Dans un autre onglet, vous avez écrit ici un autre texte.',
  useOther: 'Utiliser ce texte',
  nameMissing: 'Indiquez votre nom.',
  textMissing: 'Écrivez d’abord un commentaire.',
  textTooShort: (min) => `Écrivez au moins ${signs(min)}.`,
  textTooLong: (over) => `Votre commentaire est trop long de ${signs(over)}.`,
  left: (count) => `Encore ${signs(count)}`,
  readFirst: 'La rédaction lit maintenant les commentaires d’abord.',
  queued: 'Votre commentaire sera envoyé quand vous serez de nouveau connecté.',
  placed: 'Votre commentaire est publié.',
};
