import { type Catalogue, catalogue, printed } from './message.ts';

/** What an upgrade did to one part of a document. */
export type UpgradeChangeKey =
  | 'renamed'
  | 'converted'
  | 'lost-not-in-format'
  | 'lost-not-convertible'
  | 'lost-already-there';

/** Sentences of the upgrade. */
export const upgradeTexts: Catalogue<UpgradeChangeKey> = /* @__PURE__ */ catalogue({
  renamed: [
    '« {from} » s’appelle maintenant « {to} ».',
    '"{from}" is now called "{to}".',
    '„{from}“ heißt jetzt „{to}“.',
  ],
  converted: [
    '« {from} » ({found}) devient « {to} » ({value}).',
    '"{from}" ({found}) becomes "{to}" ({value}).',
    '„{from}“ ({found}) wird zu „{to}“ ({value}).',
  ],
  'lost-not-in-format': [
    '« {from} » ({found}) n’a plus de place dans le format : la valeur est perdue. {hint}',
    '"{from}" ({found}) has no place in the format any more: the value is lost. {hint}',
    '„{from}“ ({found}) hat im Format keinen Platz mehr: Der Wert geht verloren. {hint}',
  ],
  'lost-not-convertible': [
    '« {from} » ({found}) ne se laisse pas convertir : la valeur est perdue.',
    '"{from}" ({found}) cannot be converted: the value is lost.',
    '„{from}“ ({found}) lässt sich nicht umwandeln: Der Wert geht verloren.',
  ],
  'lost-already-there': [
    '« {from} » ({found}) est perdu : « {to} » est déjà donné.',
    '"{from}" ({found}) is lost: "{to}" is already given.',
    '„{from}“ ({found}) geht verloren: „{to}“ ist schon angegeben.',
  ],
});

/** Where what was lost can be said instead. */
export const upgradeHints: Catalogue<'score-without-criterion' | 'expectation-without-level'> = /* @__PURE__ */ printed(
  {
    fr: {
      'score-without-criterion': 'Donnez des notes par critère dans « prioritisation ».',
      'expectation-without-level': 'Rangez l’attente sous « territory » ou « national ».',
    },
    en: {
      'score-without-criterion': 'Give scores by criterion in "prioritisation".',
      'expectation-without-level': 'Put the expectation under "territory" or "national".',
    },
    de: {
      'score-without-criterion': 'Geben Sie Bewertungen je Kriterium in „prioritisation“ an.',
      'expectation-without-level': 'Ordnen Sie die Erwartung unter „territory“ oder „national“ ein.',
    },
  },
);
