import { type Catalogue, printed } from './message.ts';

/** Words of the charts. */
export type ChartTextKey =
  | 'excluded-for-the-record'
  | 'excluded-count'
  | 'left-out-of-shares'
  | 'taken-as-met'
  | 'first-sure'
  | 'possible-ranks'
  | 'ranking-title'
  | 'ranking-description'
  | 'ranking-empty'
  | 'range'
  | 'illustrative'
  | 'left-off'
  | 'provisional'
  | 'rank'
  | 'alternative'
  | 'score'
  | 'no-rank'
  | 'excluded'
  | 'stability-title'
  | 'stability-description'
  | 'stability-row'
  | 'criterion'
  | 'weight-now'
  | 'winner-from'
  | 'winner-to'
  | 'funded-from'
  | 'funded-to'
  | 'same-winner'
  | 'same-funded'
  | 'acceptability-title'
  | 'acceptability-description'
  | 'acceptability-exact'
  | 'acceptability-drawn'
  | 'rank-number'
  | 'rank-and-below'
  | 'portfolio-title'
  | 'portfolio-description'
  | 'portfolio-core'
  | 'portfolio-borderline'
  | 'portfolio-exterior'
  | 'portfolio-selected'
  | 'portfolio-left-out'
  | 'status'
  | 'cost'
  | 'value';

/** Words of the charts, in every sentence language. */
export const chartTexts: Catalogue<ChartTextKey> = /* @__PURE__ */ printed({
  fr: {
    'excluded-for-the-record': 'Écartés par une condition (points pour mémoire)',
    'excluded-count': '{count|Un élément écarté.|# éléments écartés.}',
    'left-out-of-shares': 'Sans {list}, faute de notes.',
    'taken-as-met': 'Conditions non tranchées tenues pour remplies : {list}.',
    'first-sure': 'En tête : {first} avec {score}.',
    'possible-ranks': 'Rangs possibles',
    'ranking-title': 'Classement : {title}',
    'ranking-description': '{count|Un élément classé|# éléments classés}, du meilleur au moins bon, sur 100 points.',
    'ranking-empty': 'Aucun élément n’est classé.',
    range: 'de {min} à {max}',
    illustrative: 'Exemple illustratif : ce n’est pas une décision.',
    'left-off': '{count|Une ligne de plus n’est pas montrée.|# lignes de plus ne sont pas montrées.}',
    provisional: '« ou écarté » : une condition n’est pas tranchée, ou une note qui manque a un minimum.',
    rank: 'Rang',
    alternative: 'Élément',
    score: 'Points',
    'no-rank': 'sans rang',
    excluded: 'écarté',
    'stability-title': 'Solidité face aux poids : {title}',
    'stability-description':
      'Pour chaque critère, l’intervalle de poids dans lequel le premier reste le premier, les autres poids gardant leurs proportions.',
    'stability-row': '{label} : {weight} aujourd’hui, de {min} à {max}',
    criterion: 'Critère',
    'weight-now': 'Poids actuel',
    'winner-from': 'Même premier, à partir de',
    'winner-to': 'Même premier, jusqu’à',
    'funded-from': 'Mêmes retenus, à partir de',
    'funded-to': 'Mêmes retenus, jusqu’à',
    'same-winner': 'même premier',
    'same-funded': 'mêmes retenus',
    'acceptability-title': 'Part des poids possibles pour chaque rang : {title}',
    'acceptability-description':
      'Pour chaque élément, la part de tous les jeux de poids possibles qui lui donnent chaque rang. {how}',
    'acceptability-exact': 'Parts exactes.',
    'acceptability-drawn': 'Parts estimées sur {samples} tirages (graine {seed}), erreur type d’au plus {error}.',
    'rank-number': 'Rang {rank}',
    'rank-and-below': 'Rang {rank} et suivants',
    'portfolio-title': 'Portefeuille : {title}',
    'portfolio-description': '{selected|Un projet retenu|# projets retenus} sur {count}.',
    'portfolio-core': 'toujours retenu',
    'portfolio-borderline': 'parfois retenu',
    'portfolio-exterior': 'jamais retenu',
    'portfolio-selected': 'retenu',
    'portfolio-left-out': 'non retenu',
    status: 'Situation',
    cost: 'Coût',
    value: 'Valeur',
  },
  en: {
    'excluded-for-the-record': 'Excluded by a condition (points for the record)',
    'excluded-count': '{count|One item excluded.|# items excluded.}',
    'left-out-of-shares': 'Without {list}, for want of scores.',
    'taken-as-met': 'Conditions not decided are taken as met: {list}.',
    'first-sure': 'First: {first} with {score}.',
    'possible-ranks': 'Possible ranks',
    'ranking-title': 'Ranking: {title}',
    'ranking-description': '{count|One item ranked|# items ranked}, best first, out of 100 points.',
    'ranking-empty': 'No item is ranked.',
    range: '{min} to {max}',
    illustrative: 'Illustrative example: not a decision.',
    'left-off': '{count|One more line is not shown.|# more lines are not shown.}',
    provisional: '"or out": a condition is not decided, or a missing score has a minimum.',
    rank: 'Rank',
    alternative: 'Item',
    score: 'Points',
    'no-rank': 'no rank',
    excluded: 'excluded',
    'stability-title': 'Solidity against the weights: {title}',
    'stability-description':
      'For each criterion, the range of weights in which the first stays first, the other weights keeping their proportions.',
    'stability-row': '{label}: {weight} now, {min} to {max}',
    criterion: 'Criterion',
    'weight-now': 'Weight now',
    'winner-from': 'Same first, from',
    'winner-to': 'Same first, to',
    'funded-from': 'Same funded, from',
    'funded-to': 'Same funded, to',
    'same-winner': 'same first',
    'same-funded': 'same funded',
    'acceptability-title': 'Share of all weights for each rank: {title}',
    'acceptability-description':
      'For each item, the share of all possible sets of weights that give it each rank. {how}',
    'acceptability-exact': 'Exact shares.',
    'acceptability-drawn': 'Shares estimated from {samples} draws (seed {seed}), standard error at most {error}.',
    'rank-number': 'Rank {rank}',
    'rank-and-below': 'Rank {rank} and below',
    'portfolio-title': 'Portfolio: {title}',
    'portfolio-description': '{selected|One project|# projects} taken out of {count}.',
    'portfolio-core': 'always taken',
    'portfolio-borderline': 'sometimes taken',
    'portfolio-exterior': 'never taken',
    'portfolio-selected': 'taken',
    'portfolio-left-out': 'not taken',
    status: 'Status',
    cost: 'Cost',
    value: 'Value',
  },
  de: {
    'excluded-for-the-record': 'Durch eine Bedingung ausgeschlossen (Punkte zur Kenntnis)',
    'excluded-count': '{count|Ein Element ausgeschlossen.|# Elemente ausgeschlossen.}',
    'left-out-of-shares': 'Ohne {list}, mangels Bewertungen.',
    'taken-as-met': 'Nicht entschiedene Bedingungen gelten als erfüllt: {list}.',
    'first-sure': 'An der Spitze: {first} mit {score}.',
    'possible-ranks': 'Mögliche Ränge',
    'ranking-title': 'Rangfolge: {title}',
    'ranking-description': '{count|Ein Element gereiht|# Elemente gereiht}, das beste zuerst, von 100 Punkten.',
    'ranking-empty': 'Kein Element ist gereiht.',
    range: '{min} bis {max}',
    illustrative: 'Anschauungsbeispiel: keine Entscheidung.',
    'left-off': '{count|Eine weitere Zeile ist nicht gezeigt.|# weitere Zeilen sind nicht gezeigt.}',
    provisional:
      '„oder ausgeschlossen“: eine Bedingung ist nicht entschieden, oder eine fehlende Bewertung hat ein Minimum.',
    rank: 'Rang',
    alternative: 'Element',
    score: 'Punkte',
    'no-rank': 'ohne Rang',
    excluded: 'ausgeschlossen',
    'stability-title': 'Festigkeit gegenüber den Gewichten: {title}',
    'stability-description':
      'Je Kriterium der Gewichtsbereich, in dem das erste Element vorn bleibt; die übrigen Gewichte behalten ihr Verhältnis.',
    'stability-row': '{label}: jetzt {weight}, {min} bis {max}',
    criterion: 'Kriterium',
    'weight-now': 'Gewicht jetzt',
    'winner-from': 'Dasselbe vorn, ab',
    'winner-to': 'Dasselbe vorn, bis',
    'funded-from': 'Dieselben aufgenommen, ab',
    'funded-to': 'Dieselben aufgenommen, bis',
    'same-winner': 'dasselbe vorn',
    'same-funded': 'dieselben aufgenommen',
    'acceptability-title': 'Anteil aller Gewichte je Rang: {title}',
    'acceptability-description':
      'Je Element der Anteil aller möglichen Gewichtungen, die ihm den jeweiligen Rang geben. {how}',
    'acceptability-exact': 'Genaue Anteile.',
    'acceptability-drawn':
      'Anteile aus {samples} Ziehungen geschätzt (Startwert {seed}), Standardfehler höchstens {error}.',
    'rank-number': 'Rang {rank}',
    'rank-and-below': 'Rang {rank} und dahinter',
    'portfolio-title': 'Portfolio: {title}',
    'portfolio-description': '{selected|Ein Projekt|# Projekte} von {count} aufgenommen.',
    'portfolio-core': 'immer aufgenommen',
    'portfolio-borderline': 'manchmal aufgenommen',
    'portfolio-exterior': 'nie aufgenommen',
    'portfolio-selected': 'aufgenommen',
    'portfolio-left-out': 'nicht aufgenommen',
    status: 'Stand',
    cost: 'Kosten',
    value: 'Wert',
  },
});
