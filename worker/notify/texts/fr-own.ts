import { quoted } from '../quoted.ts';
import type { OwnTexts } from './nl-own.ts';

/** Mails to readers about their own comments, appeals and notices, in French. */
export const fr: OwnTexts = {
  statement: {
    subject: (site) => `À propos de votre commentaire sur ${site}`,
    otherwise: 'Le commentaire ne respecte pas les règles de ce site.',
    text: (about) => `Bonjour,

${about.removed ? `Votre commentaire sur ${about.site} a été supprimé.` : `Votre commentaire sur ${about.site} n’a pas été publié.`}
Un modérateur en a décidé ainsi, sur la base des règles du site ou de la loi.
${about.why}

L’article :
${about.url}

Votre commentaire :
${quoted(about.source)}

Vous n’êtes pas d’accord ? Ouvrez l’article et choisissez « Mes commentaires » en bas.
Pendant six mois, vous pouvez y demander à un autre modérateur de l’examiner. C’est gratuit.
Vous pouvez aussi saisir un organe certifié de règlement des litiges ou la justice.
`,
  },
  appealAnswer: {
    subject: (site) => `Réponse à votre recours sur ${site}`,
    text: (about) => `Bonjour,

Vous avez fait un recours sur ${about.site} contre une décision concernant votre commentaire.
${about.outcome === 'reversed' ? 'Votre commentaire a finalement été publié.' : 'La décision est maintenue.'}

Un modérateur écrit :
${quoted(about.words)}

L’article :
${about.url}

Votre commentaire :
${quoted(about.source)}
${about.outcome === 'upheld' ? '\nVous n’êtes pas d’accord ? Vous pouvez saisir un organe certifié de règlement des litiges ou la justice.\n' : ''}`,
  },
  noticeReceipt: {
    subject: (site) => `Votre signalement à ${site} est bien arrivé`,
    text: (about) => `Bonjour${about.name ? ` ${about.name}` : ''},

Nous avons reçu votre signalement du commentaire de ${about.author || 'quelqu’un'}. Sa référence est ${about.id}.
Un modérateur de ${about.site} va l’examiner. Vous serez ensuite informé de la décision.

L’article :
${about.url}

Votre signalement :
${quoted(about.explanation)}
`,
  },
  noticeDecision: {
    subject: (site) => `Votre signalement à ${site} a été examiné`,
    text: (about) => `Bonjour${about.name ? ` ${about.name}` : ''},

Vous avez signalé à ${about.site} un commentaire que vous estimez illégal.
${about.outcome === 'removed' ? 'Le commentaire a été supprimé.' : 'Le commentaire reste en ligne.'} Un modérateur en a décidé ainsi.

Le modérateur écrit :
${quoted(about.words)}

L’article :
${about.url}

Vous n’êtes pas d’accord ? Écrivez-le à la rédaction de ${about.site}.
Vous pouvez aussi saisir un organe certifié de règlement des litiges ou la justice.
`,
  },
};
