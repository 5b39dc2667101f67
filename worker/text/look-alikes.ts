/**
 * Letters of other scripts, and signs of ours, that read as a letter of Dutch or English. Made by hand from the letters that such words
 * use, after the confusables of Unicode Technical Standard 39; capitals are looked up in lower case, so "В" stands here as "в".
 * Full-width, mathematical and accented letters are not in it: folding already takes those apart.
 */
const LETTERS: Record<string, string> = {
  ...pairs('аaвbсcԁdеeһhнhіiјjкkмmоoрpԛqѕsтtуyхxԝw'),
  ...pairs('αaβbεeηnιiκkνvοoρpτtυuχx'),
  ...pairs('ıiłløođdɡgƒf'),
  ...pairs('ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'),
};

/** What people type for a letter. A "1" is read twice, since it stands for two of them. */
const SIGNS: Record<string, string> = pairs('0o3e4a5s7t8b@a$s€e');

/** The letter that this unit of folded text reads as, or itself. `one` is what a "1" stands for. */
export function readAs(unit: string, one: 'i' | 'l'): string {
  return unit === '1' ? one : (LETTERS[unit] ?? SIGNS[unit] ?? unit);
}

/** Whether it is a digit or sign, and no letter of any script. */
export function isSign(unit: string): boolean {
  return unit === '1' || unit in SIGNS;
}

function pairs(row: string): Record<string, string> {
  return Object.fromEntries((row.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
