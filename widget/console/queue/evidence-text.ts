import type { Evidence } from '../../../shared/moderation.ts';
import { texts } from '../i18n/texts.ts';

/** Why a rule fired, in a sentence. A rule that this copy of the desk does not know yet is named. */
export function evidenceText({ rule, detail = {} }: Evidence): string {
  const t = texts().evidence;
  const failed = 'failed' in detail ? (t.serviceFailed[String(detail.failed)] ?? String(detail.failed)) : null;
  const number = (name: string) => Number(detail[name] ?? 0);
  switch (rule) {
    case 'links':
      return t.links(number('count'), number('limit'));
    case 'words':
      return t.words(String(detail.word ?? ''));
    case 'linkDomains':
      return t.linkDomains(String(detail.domain ?? ''));
    case 'spamScore':
      return t.spamScore(number('score'), number('threshold'), String(detail.signs ?? ''));
    case 'shouting':
      return t.shouting(number('share'));
    case 'person':
      return personText(detail);
    case 'reports':
      return t.reports(number('count'), number('limit'));
    case 'flood':
      return t.flood(number('count'), number('limit'));
    case 'nearRepeat':
      return t.nearRepeat(number('share'));
    case 'emailDomain':
      return t.emailDomain(String(detail.domain ?? ''));
    case 'disposableMail':
      return t.disposableMail(String(detail.domain ?? ''));
    case 'akismet':
      return failed ? t.akismet.failed(failed) : number('sure') === 1 ? t.akismet.sure : t.akismet.spam;
    case 'ownCheck':
      return failed ? t.ownCheck.failed(failed) : t.ownCheck.said(String(detail.reason ?? ''));
    case 'deskHours':
      return t.deskHours;
    case 'pace':
      return detail.by === 'reports' ? t.pace.reports(number('limit')) : t.pace.pace(number('limit'));
    case 'firstComments':
      return t.firstComments(number('approved'), number('needed'));
    case 'accountAge':
      return t.accountAge(number('hours'), number('needed'));
    case 'robot':
      return detail.by === 'field' ? t.robot.field : t.robot.time(number('seconds'));
    case 'length':
      return t.length(number('count'), number('limit'));
    case 'closed':
      return t.closed;
    case 'repeat':
      if (detail.by === 'site') return t.repeat.site(number('count'));
      return detail.by === 'reader' ? t.repeat.reader : t.repeat.address;
    case 'mode':
      return detail.mode === 'trusted' ? t.modeTrusted(number('approved'), number('needed')) : t.modePre;
    default:
      return t.unknown(rule);
  }
}

function personText({ by, reason }: NonNullable<Evidence['detail']>): string {
  const t = texts().evidence.person;
  if (by === 'mute' || by === 'ban') return t[by](String(reason ?? ''));
  return by === 'trusted' ? t.trusted : t.address;
}
