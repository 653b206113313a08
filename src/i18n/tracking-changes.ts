import { labels } from './message.ts';

/** What became of an entity or a field between two plans, in every language. `{place}` is the thing, `{others}` are others. */
export const planChangeTexts = /* @__PURE__ */ labels({
  'without-a-word': [
    '{place} disparaît sans explication{unanswered?. Plus rien ne répond à ce qui suit : {}}.',
    '{place} is dropped without explanation{unanswered?. These are no longer answered: {}}.',
    '{place} entfällt ohne Erklärung{unanswered?. Ohne Antwort bleiben: {}}.',
    '{place} fält ouni Erklärung ewech{unanswered?. Ouni Äntwert bleiwen: {}}.',
  ],
  named: [
    '{place} disparaît. Le nouveau plan le mentionne encore : {others}.',
    '{place} is dropped. The later plan still mentions it: {others}.',
    '{place} entfällt. Der neue Plan erwähnt es noch: {others}.',
    '{place} verschwënnt. Den neie Plang schwätzt nach dovun: {others}.',
  ],
  'ended-before': [
    '{place} disparaît, après l’état « {state} ».',
    '{place} is dropped, after the state "{state}".',
    '{place} entfällt, nach dem Stand „{state}“.',
    '{place} verschwënnt, nom Stand „{state}“.',
  ],
  dropped: ['{place} disparaît.', '{place} is removed.', '{place} entfällt.', '{place} verschwënnt.'],
  replaced: [
    '{place} laisse place à ce qui suit : {others}. {because}',
    '{place} is replaced by: {others}. {because}',
    '{place} wird ersetzt durch: {others}. {because}',
    '{place} gëtt ersat duerch: {others}. {because}',
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
    '{place}: {before} (removed).',
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
    '{place} moves in the list, to after {after}.',
    '{place} steht jetzt an anderer Stelle der Liste, hinter {after}.',
    '{place} steet elo op enger anerer Plaz an der Lëscht, hannert {after}.',
  ],
  first: [
    '{place} passe en tête de la liste.',
    '{place} moves to the top of the list.',
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
