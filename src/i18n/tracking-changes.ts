import { labels } from './message.ts';

/** What became of an entity or a field between two plans, in every language. `{place}` is the thing, `{others}` are others. */
export const planChangeTexts = /* @__PURE__ */ labels({
  'without-a-word': [
    '{place} disparaît sans un mot{unanswered?. Plus rien ne répond à ce qui suit : {}}.',
    '{place} is dropped without a word{unanswered?. Nothing answers any more: {}}.',
    '{place} verschwindet ohne ein Wort{unanswered?. Nichts antwortet mehr auf: {}}.',
    '{place} verschwënnt ouni e Wuert{unanswered?. Näischt äntwert méi op: {}}.',
  ],
  named: [
    '{place} disparaît. Le nouveau plan en parle encore : {others}.',
    '{place} is dropped. The later plan still speaks of it: {others}.',
    '{place} verschwindet. Der neue Plan spricht noch davon: {others}.',
    '{place} verschwënnt. Den neie Plang schwätzt nach dovun: {others}.',
  ],
  'ended-before': [
    '{place} disparaît, après l’état « {state} ».',
    '{place} is dropped, after the state "{state}".',
    '{place} verschwindet, nach dem Stand „{state}“.',
    '{place} verschwënnt, nom Stand „{state}“.',
  ],
  dropped: ['{place} disparaît.', '{place} is taken out.', '{place} verschwindet.', '{place} verschwënnt.'],
  replaced: [
    '{place} laisse la place : {others}. {because}',
    '{place} gives way: {others}. {because}',
    '{place} macht Platz: {others}. {because}',
    '{place} mécht Plaz: {others}. {because}',
  ],
  merged: [
    '{place} se fond dans ce qui suit : {others}. {because}',
    '{place} is merged into: {others}. {because}',
    '{place} geht auf in: {others}. {because}',
    '{place} geet op an: {others}. {because}',
  ],
  split: [
    '{place} se partage : {others}. {because}',
    '{place} is split into: {others}. {because}',
    '{place} teilt sich auf: {others}. {because}',
    '{place} deelt sech op: {others}. {because}',
  ],
  added: [
    '{place} apparaît{others?, à la suite de ce qui suit : {}}.',
    '{place} is new{others?, in the place of: {}}.',
    '{place} kommt hinzu{others?, an der Stelle von: {}}.',
    '{place} kënnt derbäi{others?, op der Plaz vun: {}}.',
  ],
  'field-added': [
    '{place} : {after} (ajout).',
    '{place}: {after} (added).',
    '{place}: {after} (hinzugefügt).',
    '{place}: {after} (derbäigesat).',
  ],
  'field-dropped': [
    '{place} : {before} (retrait).',
    '{place}: {before} (taken out).',
    '{place}: {before} (entfernt).',
    '{place}: {before} (ewechgeholl).',
  ],
  renamed: [
    '{place} : « {before} » devient « {after} ».',
    '{place}: "{before}" becomes "{after}".',
    '{place}: „{before}“ heißt jetzt „{after}“.',
    '{place}: „{before}“ heescht elo „{after}“.',
  ],
  changed: [
    '{place} : {before} → {after}{reason?. Raison donnée : {}}.',
    '{place}: {before} → {after}{reason?. Reason given: {}}.',
    '{place}: {before} → {after}{reason?. Genannter Grund: {}}.',
    '{place}: {before} → {after}{reason?. Genannte Grond: {}}.',
  ],
  moved: [
    '{place} change de place dans la liste, derrière {after}.',
    '{place} takes another place in the list, behind {after}.',
    '{place} steht jetzt an anderer Stelle der Liste, hinter {after}.',
    '{place} steet elo op enger anerer Plaz an der Lëscht, hannert {after}.',
  ],
  first: [
    '{place} passe en tête de la liste.',
    '{place} goes to the head of the list.',
    '{place} steht jetzt am Anfang der Liste.',
    '{place} steet elo um Ufank vun der Lëscht.',
  ],
});

/** Why we hold one thing to stand in the place of another. */
export const successionTexts = /* @__PURE__ */ labels({
  superseded: [
    'Le nouveau plan le dit.',
    'The later plan says so.',
    'Der neue Plan sagt es.',
    'Den neie Plang seet et.',
  ],
  linked: [
    'Un lien du nouveau plan le dit.',
    'A link of the later plan says so.',
    'Eine Verknüpfung im neuen Plan sagt es.',
    'E Link am neie Plang seet et.',
  ],
  'same-title': [
    'Nous le concluons : même intitulé, autre identifiant.',
    'We conclude it: same title, other identifier.',
    'Wir schließen es: gleicher Titel, andere Kennung.',
    'Mir schléissen et: selwechten Titel, aner Kennung.',
  ],
  'answers-went-over': [
    'Nous le concluons : ses constats y ont désormais leur réponse.',
    'We conclude it: its findings are answered there now.',
    'Wir schließen es: Seine Feststellungen werden jetzt dort beantwortet.',
    'Mir schléissen et: Seng Constate ginn elo do beäntwert.',
  ],
});

/** The fields that changes are mostly about. */
export const changedFieldLabels = /* @__PURE__ */ labels({
  title: ['intitulé', 'title', 'Titel', 'Titel'],
  shortTitle: ['intitulé court', 'short title', 'Kurztitel', 'Kuerztitel'],
  listTitle: ['intitulé dans la liste', 'title in the list', 'Titel in der Liste', 'Titel an der Lëscht'],
  text: ['texte', 'text', 'Text', 'Text'],
  period: ['période', 'period', 'Zeitraum', 'Zäitraum'],
  launchedOn: ['lancement', 'launch', 'Beginn', 'Ufank'],
  start: ['début', 'start', 'Beginn', 'Ufank'],
  due: ['échéance', 'due date', 'Frist', 'Frist'],
  planned: ['date prévue', 'planned date', 'geplantes Datum', 'geplangten Datum'],
  actual: ['date atteinte', 'date reached', 'erreicht am', 'erreecht den'],
  date: ['date', 'date', 'Datum', 'Datum'],
  asOf: ['date', 'date', 'Datum', 'Datum'],
  since: ['depuis', 'since', 'seit', 'zënter'],
  state: ['état', 'state', 'Stand', 'Stand'],
  amount: ['montant', 'amount', 'Betrag', 'Montant'],
  value: ['valeur', 'value', 'Wert', 'Wäert'],
  min: ['au moins', 'at least', 'mindestens', 'op d’mannst'],
  max: ['au plus', 'at most', 'höchstens', 'héchstens'],
  quantity: ['quantité', 'quantity', 'Menge', 'Quantitéit'],
  baseline: ['départ', 'baseline', 'Ausgangswert', 'Ausgangswäert'],
  funder: ['financeur', 'funder', 'Geldgeber', 'Geldgeber'],
  reason: ['raison', 'reason', 'Grund', 'Grond'],
});
