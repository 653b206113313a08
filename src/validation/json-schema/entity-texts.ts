// Written by `npm run generate` from the comments beside the fields in src/model. Edit those.

/** What is said of an entity, and of each of its fields. */
export interface EntityText {
  readonly en: string;
  readonly fr: string;
  /** The entities that a union chooses from, in the order of its schema. */
  readonly options?: readonly string[];
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** What is said of a field, and the entity that it holds, alone or in a list. */
export interface FieldText {
  readonly en: string;
  readonly fr: string;
  readonly entity?: string;
}

export const ENTITY_TEXTS: Readonly<Record<string, EntityText>> = {
  AmountUse: {
    en: 'An amount in one envelope.',
    fr: 'Un montant dans une enveloppe.',
    fields: {
      value: { en: 'The amount.', fr: 'Le montant.', entity: 'ClaimOperand' },
      scope: { en: 'The envelope, as printed.', fr: 'L’enveloppe, telle qu’imprimée.' },
    },
  },
  Attachment: {
    en: 'A document that goes with the fiche.',
    fr: 'Un document joint à la fiche.',
    fields: {
      title: { en: 'What the document is called.', fr: 'L’intitulé du document.' },
      url: { en: 'Where it can be found.', fr: 'Où on le trouve.' },
    },
  },
  Beneficiary: {
    en: 'Who gains, and what they gain. A name may be missing in the document: that is reported, not refused.',
    fr: 'Qui y gagne, et quoi. Un nom peut manquer dans le document : c’est signalé, pas refusé.',
    fields: {
      name: { en: 'Who gains, as printed.', fr: 'Qui y gagne, tel qu’imprimé.' },
      kind: { en: 'The kind of beneficiary.', fr: 'La sorte de bénéficiaire.' },
      benefits: { en: 'What they gain, one text each.', fr: 'Ce qu’ils y gagnent, un texte chacun.' },
    },
  },
  BoundsClaim: {
    en: 'A total lies between the number of items times the least and the most of one item.',
    fr: 'Un total se tient entre le nombre d’éléments fois le minimum et fois le maximum d’un élément.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      total: { en: 'The total.', fr: 'Le total.', entity: 'ClaimOperand' },
      items: { en: 'How many items there are.', fr: 'Le nombre d’éléments.', entity: 'ClaimOperand' },
      perItem: {
        en: 'The least and the most of one item.',
        fr: 'Le minimum et le maximum d’un élément.',
        entity: 'ClaimOperand',
      },
    },
  },
  BudgetLine: {
    en: 'Money or work time of the plan. `partOf`, `sameAs` and `supersedes` make sure that no total counts the same euro twice.',
    fr: 'Argent ou temps de travail du plan. `partOf`, `sameAs` et `supersedes` font qu’aucun total ne compte deux fois le même euro.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What the money is for.', fr: 'À quoi sert l’argent.' },
      amount: {
        en: 'The money, where the document gives an amount.',
        fr: 'L’argent, si le document donne un montant.',
        entity: 'Money',
      },
      workTimeFte: {
        en: 'The work time, in full-time equivalents; never added to money.',
        fr: 'Le temps de travail, en équivalents temps plein ; jamais ajouté à l’argent.',
        entity: 'Quantity',
      },
      scope: {
        en: 'What the amount covers and what it does not.',
        fr: 'Ce que le montant recouvre, et ce qu’il ne recouvre pas.',
      },
      period: { en: 'The time the money is for.', fr: 'La période que couvre l’argent.' },
      funder: { en: 'The organisation that pays.', fr: 'L’organisation qui paie.' },
      sector: { en: 'Whether public or private money pays.', fr: 'Argent public ou privé.' },
      funderShares: {
        en: 'What each funder pays, where several do.',
        fr: 'Ce que chacun paie, s’ils sont plusieurs.',
        entity: 'FunderShare',
      },
      stage: {
        en: 'How far the money is: announced, allocated, committed, spent.',
        fr: 'Où en est l’argent : annoncé, alloué, engagé, dépensé.',
      },
      origin: { en: 'Where the money comes from.', fr: 'D’où vient l’argent.' },
      form: {
        en: 'The form in which the money is given: envelope, authorised spending, bonus.',
        fr: 'La forme sous laquelle l’argent est donné : enveloppe, dépenses autorisées, prime.',
      },
      use: {
        en: 'What it is used for: investment or running costs.',
        fr: 'À quoi il sert : investissement ou fonctionnement.',
      },
      share: {
        en: 'The share of the line it is part of, as the document states it ("more than half").',
        fr: 'La part de la ligne dont elle relève, telle que le document la dit (« plus de la moitié »).',
        entity: 'Quantity',
      },
      partOf: { en: 'The budget line that contains this one.', fr: 'La ligne budgétaire qui contient celle-ci.' },
      supersedes: {
        en: 'The earlier budget line that this one replaces.',
        fr: 'La ligne antérieure que celle-ci remplace.',
      },
      sameAs: {
        en: 'The same envelope told at another place of the document.',
        fr: 'La même enveloppe, dite à un autre endroit du document.',
      },
      orientation: { en: 'The orientation that it is about.', fr: 'L’orientation dont il s’agit.' },
      project: { en: 'The project that it is about.', fr: 'Le projet dont il s’agit.' },
      measure: { en: 'The measure that it is about.', fr: 'La mesure dont il s’agit.' },
      programme: { en: 'The programme that it is about.', fr: 'Le programme dont il s’agit.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  ChangeClaim: {
    en: 'A number goes from one value to another, by as many percent or points as the document states.',
    fr: 'Un nombre passe d’une valeur à une autre, d’autant de pour cent ou de points que le document l’énonce.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      from: { en: 'The value it starts from.', fr: 'La valeur de départ.', entity: 'ClaimOperand' },
      to: { en: 'The value it comes to.', fr: 'La valeur d’arrivée.', entity: 'ClaimOperand' },
      stated: {
        en: 'The change that the document states, in `percent` or in `points`; without it the change is derived.',
        fr: 'L’évolution que le document énonce, en `percent` ou en `points` ; sans elle, l’évolution est déduite.',
        entity: 'ClaimOperand',
      },
      base: {
        en: 'What the percentage is of, where the document says another value than `from`.',
        fr: 'Ce à quoi le pourcentage se rapporte, si le document dit une autre valeur que `from`.',
        entity: 'ClaimOperand',
      },
      direction: {
        en: 'Which way the words of the document go; a minus sign says it as well.',
        fr: 'Le sens que disent les mots du document ; un signe moins le dit aussi.',
      },
    },
  },
  Claim: {
    en: 'What a document states about its figures, labels and dates, and that can be computed again.',
    fr: 'Ce qu’un document affirme de ses chiffres, intitulés et dates, et qui peut être recalculé.',
    options: [
      'SumClaim',
      'PartClaim',
      'PercentageClaim',
      'GrowthClaim',
      'BoundsClaim',
      'RatioClaim',
      'CountClaim',
      'OrdinalClaim',
      'FunnelClaim',
      'ResidualClaim',
      'EqualityClaim',
      'EvolutionClaim',
      'ChangeClaim',
      'DoubleCountClaim',
      'CoverageClaim',
      'LabelClaim',
      'CompletenessClaim',
      'PlaceClaim',
      'WeekdayClaim',
      'DurationClaim',
      'DateOrderClaim',
      'SameDateClaim',
      'ImpliedDateClaim',
      'SlippageClaim',
      'OrderClaim',
      'ThresholdClaim',
      'TargetClaim',
      'UnavailableClaim',
      'JudgementClaim',
    ],
    fields: {},
  },
  ClaimOperand: {
    en: 'One number of a claim, in exactly one form: a figure or budget line of the plan, a count over a collection, a list given here, a quantity given here, the size of an official list, or — in words — what the document does not say.',
    fr: 'Un nombre d’une affirmation, sous une seule forme : un chiffre ou une ligne budgétaire du plan, un comptage, une liste ou une quantité données ici, la taille d’une liste officielle, ou ce que le document ne dit pas.',
    fields: {
      title: { en: 'What the number is, for messages.', fr: 'Ce qu’est le nombre, pour les messages.' },
      figure: { en: 'A figure of the plan.', fr: 'Un chiffre du plan.' },
      budgetLine: { en: 'A budget line of the plan.', fr: 'Une ligne budgétaire du plan.' },
      count: {
        en: 'How many entries a collection has.',
        fr: 'Le nombre d’éléments d’une collection.',
        entity: 'CountOf',
      },
      items: { en: 'A list whose items are counted.', fr: 'Une liste dont on compte les éléments.' },
      quantity: { en: 'The number itself.', fr: 'Le nombre lui-même.', entity: 'Quantity' },
      official: {
        en: 'The size of an official list.',
        fr: 'La taille d’une liste officielle.',
        entity: 'OfficialCount',
      },
      missing: {
        en: 'What the document does not say, in words.',
        fr: 'Ce que le document ne dit pas, en toutes lettres.',
      },
    },
  },
  CompletenessClaim: {
    en: 'A section that is announced has content.',
    fr: 'Une rubrique annoncée a un contenu.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      section: { en: 'The section that is announced.', fr: 'La rubrique annoncée.' },
      content: { en: 'What it holds.', fr: 'Ce qu’elle contient.', entity: 'ClaimOperand' },
    },
  },
  Constat: {
    en: 'A finding voiced in the dialogues: what does not work today.',
    fr: 'Un constat exprimé dans les dialogues : ce qui ne va pas aujourd’hui.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      text: { en: 'The finding, as the document words it.', fr: 'Le constat, dans les mots du document.' },
      theme: {
        en: 'The theme that it belongs to, among the orientations of the plan.',
        fr: 'Le thème dont il relève, parmi les orientations du plan.',
      },
      group: { en: 'Heading under which the document groups it.', fr: 'Titre sous lequel le document le range.' },
      details: { en: 'What stands under it, one text each.', fr: 'Ce qui est écrit dessous, un texte chacun.' },
      figures: { en: 'Figures of the plan that it gives.', fr: 'Les chiffres du plan qu’il donne.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Consultation: {
    en: 'A dialogue held to prepare the plan, with its meetings.',
    fr: 'Une concertation menée pour préparer le plan, avec ses réunions.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What the consultation is called.', fr: 'L’intitulé de la concertation.' },
      motto: { en: 'The sentence it goes by.', fr: 'La devise qu’elle porte.' },
      period: { en: 'When it was held.', fr: 'Quand elle s’est tenue.' },
      organisers: { en: 'The organisations that held it.', fr: 'Les organisations qui l’ont menée.' },
      method: { en: 'Principles of the method, one text each.', fr: 'Principes de la méthode, un texte chacun.' },
      mandate: {
        en: 'What the organiser was asked to do, one text each.',
        fr: 'Ce qui a été demandé à l’organisateur, un texte chacun.',
      },
      participants: {
        en: 'Who took part, as printed, one group each.',
        fr: 'Qui a participé, tel qu’imprimé, un groupe chacun.',
      },
      participantGroups: {
        en: 'The same groups with their kind and number, where those are known.',
        fr: 'Les mêmes groupes avec leur sorte et leur nombre, quand on les connaît.',
        entity: 'ParticipantGroup',
      },
      phases: { en: 'Its stages, in order.', fr: 'Ses étapes, dans l’ordre.', entity: 'Phase' },
      figures: { en: 'Figures of the plan that it gives.', fr: 'Les chiffres du plan qu’il donne.' },
      meetings: {
        en: 'Its meetings, or series of meetings.',
        fr: 'Ses réunions, ou séries de réunions.',
        entity: 'Meeting',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Contributor: {
    en: 'An organisation that takes part, and what it does there.',
    fr: 'Une organisation qui prend part, et ce qu’elle y fait.',
    fields: {
      organisation: { en: 'The organisation.', fr: 'L’organisation.' },
      role: { en: 'What it does there.', fr: 'Ce qu’elle y fait.' },
    },
  },
  Correction: {
    en: 'A value proposed instead of one that was stated.',
    fr: 'Une valeur proposée à la place d’une valeur énoncée.',
    fields: {
      quantity: { en: 'The value proposed.', fr: 'La valeur proposée.', entity: 'Quantity' },
      proposedBy: { en: 'The office that proposes it.', fr: 'La fonction qui la propose.' },
      date: { en: 'The day it was proposed.', fr: 'Le jour où elle a été proposée.' },
      reason: { en: 'Why the stated value is thought to be wrong.', fr: 'Pourquoi la valeur énoncée paraît fausse.' },
      method: { en: 'How the proposed value was found.', fr: 'Comment la valeur proposée a été trouvée.' },
      status: { en: 'What became of the proposal.', fr: 'Ce qu’est devenue la proposition.' },
    },
  },
  CountClaim: {
    en: 'Lists have as many entries as announced.',
    fr: 'Des listes ont autant d’éléments qu’annoncé.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      counted: { en: 'What is counted.', fr: 'Ce qui est compté.', entity: 'ClaimOperand' },
      stated: {
        en: 'The number that the document announces.',
        fr: 'Le nombre que le document annonce.',
        entity: 'ClaimOperand',
      },
    },
  },
  CountOf: {
    en: 'The entries of a collection that a claim counts.',
    fr: 'Les éléments d’une collection qu’une affirmation compte.',
    fields: {
      collection: {
        en: 'The collection whose entries are counted.',
        fr: 'La collection dont les éléments sont comptés.',
      },
      where: {
        en: 'Fields that an entry must have, with these very values.',
        fr: 'Champs qu’un élément doit avoir, avec ces valeurs exactes.',
      },
      idPrefix: {
        en: 'How the identifiers of the counted entries begin.',
        fr: 'Début de l’identifiant des éléments comptés.',
      },
      of: {
        en: 'Counts the items of this list of each entry ("actions" of measures) instead of the entries.',
        fr: 'Compte les éléments de cette liste de chacun (« actions » des mesures) au lieu des éléments eux-mêmes.',
      },
    },
  },
  CoverageClaim: {
    en: 'How much of a list is reached. `expected` says whether the document means all of it.',
    fr: 'Quelle part d’une liste est atteinte. `expected` dit si le document vise toute la liste.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      covered: { en: 'How much is reached.', fr: 'Ce qui est atteint.', entity: 'ClaimOperand' },
      whole: { en: 'How much there is.', fr: 'Ce qu’il y a en tout.', entity: 'ClaimOperand' },
      expected: {
        en: 'Whether the document means all of it, a part, or does not say.',
        fr: 'Si le document vise le tout, une partie, ou ne le dit pas.',
      },
    },
  },
  Criterion: {
    en: 'One thing that projects are compared on, with its scale and how much it counts.',
    fr: 'Ce sur quoi les projets sont comparés, avec son échelle et son poids.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      label: { en: 'The words shown for it.', fr: 'Les mots qui le désignent.', entity: 'LocalisedText' },
      description: { en: 'What it looks at, in full.', fr: 'Ce qu’il regarde, en entier.', entity: 'LocalisedText' },
      direction: {
        en: '`max`: a higher score is better. `min`: a lower score is better.',
        fr: '`max` : une note plus haute est meilleure. `min` : une note plus basse est meilleure.',
      },
      weight: {
        en: '0 or more; weights are divided by their sum. A weight is the worth of going from the worst to the best anchor.',
        fr: '0 ou plus ; les poids sont divisés par leur somme. Un poids est ce que vaut le passage de la pire à la meilleure ancre.',
      },
      scale: {
        en: 'The scale that projects are scored on.',
        fr: 'L’échelle sur laquelle les projets sont notés.',
        entity: 'Scale',
      },
      thresholds: { en: 'The differences that matter.', fr: 'Les écarts qui comptent.', entity: 'Thresholds' },
      minimum: {
        en: 'The worst score that can still be accepted, in the unit of the scale; a project beyond it is excluded.',
        fr: 'La plus mauvaise note encore admise, dans l’unité de l’échelle ; un projet au-delà est exclu.',
      },
      provenance: {
        en: 'Who set the weight and the scale; `illustrative` when nobody did.',
        fr: 'Qui a fixé le poids et l’échelle ; `illustrative` si personne ne l’a fait.',
      },
    },
  },
  DateOrderClaim: {
    en: 'Events happen in the order told.',
    fr: 'Des événements se suivent dans l’ordre dit.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      events: { en: 'The events, in the order told.', fr: 'Les événements, dans l’ordre dit.', entity: 'DatedEvent' },
    },
  },
  DatedEvent: {
    en: 'An event with its date.',
    fr: 'Un événement et sa date.',
    fields: {
      date: { en: 'When it happens.', fr: 'Quand il a lieu.' },
      title: { en: 'What the event is called.', fr: 'L’intitulé de l’événement.' },
    },
  },
  DescriptionPart: {
    en: 'One part of the description: solution, means, steps, points of vigilance …',
    fr: 'Une partie de la description : solution, moyens, étapes, points de vigilance…',
    fields: {
      kind: { en: 'What the part is about.', fr: 'De quoi parle la partie.' },
      heading: { en: 'The heading printed above it.', fr: 'Le titre imprimé au-dessus.' },
      text: { en: 'Its running text.', fr: 'Son texte suivi.' },
      items: { en: 'Its list.', fr: 'Sa liste.', entity: 'FicheItem' },
    },
  },
  Dispositif: {
    en: 'An existing scheme: what is already there and should not be invented again.',
    fr: 'Un dispositif existant : ce qui est déjà là et qu’il ne faut pas réinventer.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What it is called.', fr: 'Son intitulé.' },
      description: { en: 'What it does, and for whom.', fr: 'Ce qu’il fait, et pour qui.' },
      theme: {
        en: 'The theme that it belongs to, among the orientations of the plan.',
        fr: 'Le thème dont il relève, parmi les orientations du plan.',
      },
      group: { en: 'Heading under which the document groups it.', fr: 'Titre sous lequel le document le range.' },
      owner: { en: 'Who runs it, as printed.', fr: 'Qui le porte, tel qu’imprimé.' },
      since: { en: 'Since when it exists.', fr: 'Depuis quand il existe.' },
      toldAt: { en: 'The dialogue where it was told.', fr: 'Le dialogue où il a été cité.', entity: 'ToldAt' },
      territories: { en: 'The territories where it takes effect.', fr: 'Les territoires où il agit.' },
      figures: { en: 'Figures of the plan that it gives.', fr: 'Les chiffres du plan qu’il donne.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  DoubleCountClaim: {
    en: 'The same amount told in several envelopes.',
    fr: 'Le même montant dit dans plusieurs enveloppes.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      uses: { en: 'The amount in each envelope.', fr: 'Le montant dans chaque enveloppe.', entity: 'AmountUse' },
    },
  },
  DurationClaim: {
    en: 'The time between two days is as long as the document says.',
    fr: 'Le temps entre deux jours dure ce que le document dit.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      from: { en: 'The first day.', fr: 'Le premier jour.' },
      to: { en: 'The last day.', fr: 'Le dernier jour.' },
      stated: {
        en: 'How long the document says it is, in `days`, `weeks`, `months` or `years`.',
        fr: 'La durée que le document énonce, en `days`, `weeks`, `months` ou `years`.',
        entity: 'ClaimOperand',
      },
    },
  },
  EqualityClaim: {
    en: 'The same number at several places.',
    fr: 'Le même nombre à plusieurs endroits.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      values: {
        en: 'The number, as told at each place.',
        fr: 'Le nombre, tel que dit à chaque endroit.',
        entity: 'ClaimOperand',
      },
    },
  },
  EvolutionClaim: {
    en: 'A number told at several dates; it is one evolution only when the perimeter stays the same.',
    fr: 'Un nombre dit à plusieurs dates ; ce n’est une évolution que si le périmètre ne change pas.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      steps: { en: 'The number at each date.', fr: 'Le nombre à chaque date.', entity: 'EvolutionStep' },
    },
  },
  EvolutionStep: {
    en: 'A number at one date.',
    fr: 'Un nombre à une date.',
    fields: {
      value: { en: 'The number.', fr: 'Le nombre.', entity: 'ClaimOperand' },
      asOf: { en: 'The day or time the number is of.', fr: 'Le jour ou la période du nombre.' },
      scope: { en: 'What the number covers.', fr: 'Ce que le nombre recouvre.' },
    },
  },
  Expectations: {
    en: "What is expected of each level: `territory` is in the plan's own hands, `national` ones are requests.",
    fr: 'Ce qui est attendu de chaque niveau : `territory` relève du plan, `national` est une demande.',
    fields: {
      territory: { en: 'What the territory is to do.', fr: 'Ce que le territoire doit faire.', entity: 'FicheItem' },
      national: {
        en: 'What is asked of the national level.',
        fr: 'Ce qui est demandé au niveau national.',
        entity: 'FicheItem',
      },
    },
  },
  Fiche: {
    en: 'A *fiche projet*: the form on which a proposed project is described, from the problems it answers to what each level must do. The fields follow the official form of the Grand Est restitution of 7 February 2023; other forms map to them by template.',
    fr: 'Une fiche projet : le formulaire qui décrit un projet proposé, des problèmes auxquels il répond à ce que chaque niveau doit faire. Les champs suivent le formulaire de la restitution du Grand Est du 7 février 2023 ; les autres formulaires s’y rattachent par un modèle.',
    fields: {
      title: { en: 'The title printed on the form.', fr: 'Le titre imprimé sur le formulaire.' },
      theme: {
        en: 'The theme as printed on the form; the project refers to the orientation.',
        fr: 'Le thème tel qu’imprimé ; le projet renvoie à l’orientation.',
      },
      subTheme: { en: 'The sub-theme as printed on the form.', fr: 'Le sous-thème tel qu’imprimé.' },
      constats: { en: 'What does not work today.', fr: 'Ce qui ne va pas aujourd’hui.', entity: 'FicheItem' },
      ideaHeading: { en: 'The heading printed above the ideas.', fr: 'Le titre imprimé au-dessus des idées.' },
      ideas: { en: 'What is proposed, in short.', fr: 'Ce qui est proposé, en bref.', entity: 'FicheItem' },
      beneficiaries: { en: 'Who gains, and what.', fr: 'Qui y gagne, et quoi.', entity: 'Beneficiary' },
      description: {
        en: 'The description, part by part.',
        fr: 'La description, partie par partie.',
        entity: 'DescriptionPart',
      },
      stakeholders: {
        en: 'Who takes part, and to do what.',
        fr: 'Qui prend part, et pour quoi faire.',
        entity: 'Stakeholder',
      },
      expectations: {
        en: 'What is expected of each level.',
        fr: 'Ce qui est attendu de chaque niveau.',
        entity: 'Expectations',
      },
      targets: { en: 'Goals with their deadlines.', fr: 'Objectifs chiffrés et leurs échéances.', entity: 'Target' },
      attachments: {
        en: 'Documents that go with the fiche.',
        fr: 'Documents joints à la fiche.',
        entity: 'Attachment',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  FicheItem: {
    en: 'A text with what stands under it, one level deep.',
    fr: 'Un texte et ce qui est écrit dessous, sur un niveau.',
    fields: {
      text: { en: 'What is said.', fr: 'Ce qui est dit.' },
      details: { en: 'What stands under it, one text each.', fr: 'Ce qui est écrit dessous, un texte chacun.' },
    },
  },
  Figure: {
    en: 'A figure that the plan states, with its qualifier, date, scope and source.',
    fr: 'Un chiffre que le plan énonce, avec sa qualification, sa date, son champ et sa source.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What the figure is.', fr: 'Ce qu’est le chiffre.' },
      value: { en: 'The number, where the document gives one.', fr: 'Le nombre, si le document en donne un.' },
      min: { en: 'The least it may be.', fr: 'Le plus petit possible.' },
      max: { en: 'The most it may be.', fr: 'Le plus grand possible.' },
      qualifier: {
        en: 'How the document qualifies the number: about, more than, up to.',
        fr: 'Comment le document qualifie le nombre : environ, plus de, jusqu’à.',
      },
      unit: {
        en: 'What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`.',
        fr: 'Ce qui est compté, ou l’unité : `EUR`, `percent`, `participants`, `days`.',
      },
      decimals: {
        en: 'Digits printed after the decimal mark; the precision of the statement.',
        fr: 'Nombre de chiffres imprimés après la virgule : la précision de ce qui est dit.',
      },
      asWritten: {
        en: 'The words of the document ("plus de 1 100").',
        fr: 'Les mots du document (« plus de 1 100 »).',
      },
      asOf: { en: 'The day or time the figure is of.', fr: 'Le jour ou la période du chiffre.' },
      scope: {
        en: 'What the figure is about and is not ("équipements numériques, établissements").',
        fr: 'Ce que le chiffre recouvre, et ce qu’il ne recouvre pas (« équipements numériques, établissements »).',
      },
      denominator: {
        en: 'The figure it is a part or a percentage of.',
        fr: 'Le chiffre dont il est une part ou un pourcentage.',
      },
      territory: { en: 'The territory that the figure is of.', fr: 'Le territoire du chiffre.' },
      key: { en: 'Whether it is shown in the key-figures panel.', fr: 'S’il figure parmi les chiffres clés.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  FollowUp: {
    en: 'A progress table, with the requests that stand under it.',
    fr: 'Un tableau de suivi, avec les demandes écrites dessous.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What the table is called.', fr: 'L’intitulé du tableau.' },
      theme: {
        en: 'The theme that it belongs to, among the orientations of the plan.',
        fr: 'Le thème dont il relève, parmi les orientations du plan.',
      },
      rows: { en: 'The rows, in order.', fr: 'Les lignes, dans l’ordre.', entity: 'FollowUpRow' },
      requests: {
        en: 'What is asked for under the table, one text each.',
        fr: 'Ce qui est demandé sous le tableau, un texte chacun.',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  FollowUpRow: {
    en: 'One row of a progress table: what was proposed, what is done, what remains. Cells may be empty.',
    fr: 'Une ligne d’un tableau de suivi : ce qui était proposé, ce qui est fait, ce qui reste. Des cases peuvent être vides.',
    fields: {
      proposed: { en: 'What was proposed.', fr: 'Ce qui était proposé.' },
      done: { en: 'What is done, one text each.', fr: 'Ce qui est fait, un texte chacun.' },
      remaining: { en: 'What remains to be done, one text each.', fr: 'Ce qui reste à faire, un texte chacun.' },
      constat: { en: 'The constat that the row is about.', fr: 'Le constat dont parle la ligne.' },
      orientation: { en: 'The orientation that it is about.', fr: 'L’orientation dont il s’agit.' },
      project: { en: 'The project that it is about.', fr: 'Le projet dont il s’agit.' },
      measure: { en: 'The measure that it is about.', fr: 'La mesure dont il s’agit.' },
      programme: { en: 'The programme that it is about.', fr: 'Le programme dont il s’agit.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
    },
  },
  FunderShare: {
    en: 'What one funder pays of a budget line.',
    fr: 'Ce qu’un financeur paie d’une ligne budgétaire.',
    fields: {
      funder: { en: 'The organisation that pays.', fr: 'L’organisation qui paie.' },
      amount: { en: 'How much it pays.', fr: 'Combien elle paie.', entity: 'Money' },
      share: { en: 'Its share of the whole.', fr: 'Sa part du total.', entity: 'Quantity' },
    },
  },
  FunnelClaim: {
    en: 'Stages never grow.',
    fr: 'D’une étape à l’autre, le nombre n’augmente jamais.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      stages: { en: 'The stages, the widest first.', fr: 'Les étapes, la plus large d’abord.', entity: 'ClaimOperand' },
    },
  },
  Gate: {
    en: 'A condition that a project meets or does not: no score makes up for a gate that is not met.',
    fr: 'Une condition qu’un projet remplit ou non : aucune note ne la compense.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      label: { en: 'The words shown for it.', fr: 'Les mots qui la désignent.', entity: 'LocalisedText' },
      evidenceRequired: {
        en: 'What has to be shown for the gate to count as met.',
        fr: 'Ce qui doit être montré pour que la condition soit tenue pour remplie.',
        entity: 'LocalisedText',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  GateVerdict: {
    en: 'A verdict on one gate for one project, with what it rests on.',
    fr: 'Un verdict sur une condition pour un projet, avec ce sur quoi il repose.',
    fields: {
      project: { en: 'The project.', fr: 'Le projet.' },
      gate: { en: 'The gate, by its identifier.', fr: 'La condition, par son identifiant.' },
      verdict: {
        en: 'Whether the project meets it; `unknown` is an answer.',
        fr: 'Si le projet la remplit ; `unknown` est une réponse.',
      },
      evidence: { en: 'What the verdict rests on.', fr: 'Ce sur quoi repose le verdict.', entity: 'LocalisedText' },
      provenance: { en: 'Where the verdict comes from.', fr: 'D’où vient le verdict.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  GlossaryEntry: {
    en: 'A short form of the plan with everything it may stand for; several expansions make it ambiguous.',
    fr: 'Une forme abrégée du plan et tout ce qu’elle peut signifier ; plusieurs sens la rendent ambiguë.',
    fields: {
      short: { en: 'The short form, as printed.', fr: 'La forme abrégée, telle qu’imprimée.' },
      expansions: { en: 'What it may stand for.', fr: 'Ce qu’elle peut signifier.', entity: 'GlossaryExpansion' },
    },
  },
  GlossaryExpansion: {
    en: 'One thing that a short form may stand for.',
    fr: 'Un sens possible d’une forme abrégée.',
    fields: {
      text: { en: 'The words in full.', fr: 'Les mots en entier.' },
      context: {
        en: 'Where the short form has this meaning, if it has several.',
        fr: 'Où la forme abrégée a ce sens, si elle en a plusieurs.',
      },
    },
  },
  GrowthClaim: {
    en: 'An amount goes with one or more growth rates; each implies a starting value.',
    fr: 'Un montant va avec un ou plusieurs taux de croissance ; chacun suppose une valeur de départ.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      amount: { en: 'The amount.', fr: 'Le montant.', entity: 'ClaimOperand' },
      amountIs: {
        en: 'Whether the amount is what was added or what was reached; where the document does not say, both are computed.',
        fr: 'Si le montant est ce qui a été ajouté ou ce qui a été atteint ; si le document ne le dit pas, les deux sont calculés.',
      },
      rates: {
        en: 'The growth rates that the document states.',
        fr: 'Les taux de croissance que le document énonce.',
        entity: 'ClaimOperand',
      },
    },
  },
  ImpliedDateClaim: {
    en: 'A date that follows from another one and a delay.',
    fr: 'Une date qui découle d’une autre et d’un délai.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      from: { en: 'The date to count from.', fr: 'La date de départ.' },
      months: {
        en: 'Months to go from `from`; negative to go back.',
        fr: 'Mois à compter depuis `from` ; négatif pour remonter.',
      },
      statedDate: { en: 'The date that the document states.', fr: 'La date que le document énonce.' },
    },
  },
  Indicator: {
    en: 'What is measured to know whether the plan works.',
    fr: 'Ce qu’on mesure pour savoir si le plan agit.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What is measured.', fr: 'Ce qui est mesuré.' },
      unit: { en: 'The unit of its values.', fr: 'L’unité de ses valeurs.' },
      territory: {
        en: 'Where it is measured; the whole of the plan when left out.',
        fr: 'Où il est mesuré ; sur tout le plan si le champ manque.',
      },
      direction: { en: 'Which way is better.', fr: 'Le sens souhaité.' },
      baseline: { en: 'Where it starts from.', fr: 'D’où il part.', entity: 'IndicatorValue' },
      targets: {
        en: 'What it is to reach, each with its day, in the order of time.',
        fr: 'Ce qu’il doit atteindre, chaque fois avec l’échéance, dans l’ordre du temps.',
        entity: 'IndicatorValue',
      },
      values: {
        en: 'What was measured, in the order of time.',
        fr: 'Ce qui a été mesuré, dans l’ordre du temps.',
        entity: 'IndicatorValue',
      },
      rhythmMonths: { en: 'How often it is measured.', fr: 'À quel rythme il est mesuré.' },
      acrossTerritories: {
        en: 'How the values of several territories make that of their whole.',
        fr: 'Comment les valeurs de plusieurs territoires font celle de leur ensemble.',
      },
      orientation: { en: 'The orientation that it is about.', fr: 'L’orientation dont il s’agit.' },
      project: { en: 'The project that it is about.', fr: 'Le projet dont il s’agit.' },
      measure: { en: 'The measure that it is about.', fr: 'La mesure dont il s’agit.' },
      programme: { en: 'The programme that it is about.', fr: 'Le programme dont il s’agit.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  IndicatorValue: {
    en: 'One value of an indicator at one date.',
    fr: 'Une valeur d’un indicateur à une date.',
    fields: {
      asOf: { en: 'The day or time the value is of.', fr: 'Le jour ou la période de la valeur.' },
      quantity: {
        en: 'The value, as the document states it.',
        fr: 'La valeur, telle que le document la dit.',
        entity: 'Quantity',
      },
      territory: {
        en: 'The territory that the value is of; that of the indicator when left out.',
        fr: 'Le territoire de la valeur ; celui de l’indicateur si le champ manque.',
      },
      statedOn: { en: 'The day the value was said.', fr: 'Le jour où la valeur a été dite.' },
      correction: { en: 'A value proposed instead.', fr: 'Une valeur proposée à la place.', entity: 'Correction' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Judgement: {
    en: 'What an office thinks of how far something is, beside the figures: dated and signed.',
    fr: 'Ce qu’une autorité pense de l’avancement, à côté des chiffres : daté et signé.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      orientation: { en: 'The orientation that it is about.', fr: 'L’orientation dont il s’agit.' },
      project: { en: 'The project that it is about.', fr: 'Le projet dont il s’agit.' },
      measure: { en: 'The measure that it is about.', fr: 'La mesure dont il s’agit.' },
      programme: { en: 'The programme that it is about.', fr: 'Le programme dont il s’agit.' },
      date: { en: 'The day it was given.', fr: 'Le jour où elle l’a dit.' },
      office: { en: 'The office that signs it.', fr: 'La fonction qui le signe.' },
      organisation: { en: 'The organisation of the office.', fr: 'L’organisation de cette fonction.' },
      outlook: { en: 'Whether the goal is thought to be reached.', fr: 'Si l’objectif paraît atteignable.' },
      text: { en: 'What is said, in full.', fr: 'Ce qui est dit, en entier.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  JudgementClaim: {
    en: 'A verdict that a person gave, with the reason. It is never shown as computed.',
    fr: 'Un verdict donné par une personne, avec sa raison. Il n’est jamais montré comme calculé.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      verdict: { en: 'The verdict.', fr: 'Le verdict.' },
      reason: { en: 'Why.', fr: 'Pourquoi.' },
    },
  },
  LabelClaim: {
    en: 'Labels that name the same thing are written the same.',
    fr: 'Des intitulés qui nomment la même chose s’écrivent pareil.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      labels: {
        en: 'The labels, each as it is written at each place.',
        fr: 'Les intitulés, chacun tel qu’écrit à chaque endroit.',
        entity: 'PrintedLabel',
      },
    },
  },
  LabelVariant: {
    en: 'A label as it is printed at one place.',
    fr: 'Un intitulé tel qu’imprimé à un endroit.',
    fields: {
      text: { en: 'The words, as printed.', fr: 'Les mots, tels qu’imprimés.' },
      place: { en: 'Where they are printed.', fr: 'Où ils sont imprimés.' },
    },
  },
  LegalAct: {
    en: 'A law, decree or agreement that a plan or a programme rests on.',
    fr: 'Une loi, un décret ou un accord sur lequel repose un plan ou un programme.',
    fields: {
      kind: { en: 'What kind of act it is.', fr: 'La sorte d’acte.' },
      title: { en: 'What the act is called.', fr: 'L’intitulé de l’acte.' },
      date: { en: 'The day of the act.', fr: 'La date de l’acte.' },
      article: { en: 'The article that counts.', fr: 'L’article qui compte.' },
      signatories: { en: 'Who signed it, as printed.', fr: 'Qui l’a signé, tel qu’imprimé.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Link: {
    en: 'A trace between two entities: a measure is reviewed by a card, a card shares the envelope of another.',
    fr: 'Un lien entre deux entités : une fiche de bilan revient sur une mesure, une fiche partage l’enveloppe d’une autre.',
    fields: {
      kind: { en: 'How the first is related to the second.', fr: 'Ce que le premier est au second.' },
      from: { en: 'Where the link starts.', fr: 'D’où part le lien.', entity: 'LinkEnd' },
      to: { en: 'Where the link leads.', fr: 'Où mène le lien.', entity: 'LinkEnd' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  LinkEnd: {
    en: 'One end of a link: an entity of the plan.',
    fr: 'Une extrémité d’un lien : une entité du plan.',
    fields: {
      collection: { en: 'The collection that the entity stands in.', fr: 'La collection où se trouve l’entité.' },
      id: {
        en: 'The identifier of the entity in that collection.',
        fr: 'L’identifiant de l’entité dans cette collection.',
      },
    },
  },
  LocalisedText: {
    en: 'The same words in each language that has them.',
    fr: 'Les mêmes mots dans chaque langue qui les a.',
    fields: {
      fr: { en: 'In French.', fr: 'En français.' },
      en: { en: 'In English.', fr: 'En anglais.' },
      de: { en: 'In German.', fr: 'En allemand.' },
      lb: { en: 'In Luxembourgish.', fr: 'En luxembourgeois.' },
    },
  },
  Measure: {
    en: 'A numbered commitment with its actions.',
    fr: 'Un engagement numéroté, avec ses actions.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      number: {
        en: 'The number the document gives, or the rank in a continuous numbering over the pillars.',
        fr: 'Le numéro que donne le document, ou le rang dans une numérotation continue.',
      },
      numbered: {
        en: 'Whether the document itself prints the number.',
        fr: 'Si le document imprime lui-même le numéro.',
      },
      orientation: { en: 'The pillar or axis that it belongs to.', fr: 'Le pilier ou l’axe dont elle relève.' },
      text: { en: 'The commitment, as the document words it.', fr: 'L’engagement, dans les mots du document.' },
      actions: {
        en: 'What is to be done to keep it.',
        fr: 'Ce qui est à faire pour le tenir.',
        entity: 'MeasureAction',
      },
      budgetLines: { en: 'The budget lines that pay for it.', fr: 'Les lignes budgétaires qui le financent.' },
      figures: { en: 'Figures of the plan that it gives.', fr: 'Les chiffres du plan qu’il donne.' },
      period: {
        en: 'When it holds, where the document promises it for a time.',
        fr: 'La période où elle vaut, si le document la promet pour un temps.',
      },
      beneficiaries: { en: 'Whom it is for, as printed.', fr: 'À qui elle s’adresse, tel qu’imprimé.' },
      leads: { en: 'The organisations that lead it.', fr: 'Les organisations qui le pilotent.' },
      contributors: {
        en: 'The organisations that take part, each with its role.',
        fr: 'Les organisations qui y prennent part, chacune avec son rôle.',
        entity: 'Contributor',
      },
      start: { en: 'When it begins.', fr: 'Quand il commence.' },
      due: { en: 'By when it is to be done.', fr: 'Pour quand il doit être fait.' },
      priority: {
        en: 'How pressing it is, as the document ranks it.',
        fr: 'Son degré de priorité, tel que le document le classe.',
      },
      territories: { en: 'The territories where it is to take effect.', fr: 'Les territoires où il doit agir.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  MeasureAction: {
    en: 'One action of a measure.',
    fr: 'Une action d’une mesure.',
    fields: {
      id: {
        en: 'Its identifier, unique among the actions of the measure.',
        fr: 'Son identifiant, unique parmi les actions de la mesure.',
      },
      number: {
        en: 'The number the document gives ("action 14 of the roadmap").',
        fr: 'Le numéro que donne le document (« action 14 de la feuille de route »).',
      },
      text: { en: 'What is to be done.', fr: 'Ce qui est à faire.' },
      responsible: { en: 'Who is to do it, as printed.', fr: 'Qui doit le faire, tel qu’imprimé.' },
      leads: { en: 'The organisations that lead it.', fr: 'Les organisations qui le pilotent.' },
      contributors: {
        en: 'The organisations that take part, each with its role.',
        fr: 'Les organisations qui y prennent part, chacune avec son rôle.',
        entity: 'Contributor',
      },
      start: { en: 'When it begins.', fr: 'Quand il commence.' },
      due: { en: 'By when it is to be done.', fr: 'Pour quand il doit être fait.' },
      priority: {
        en: 'How pressing it is, as the document ranks it.',
        fr: 'Son degré de priorité, tel que le document le classe.',
      },
      territories: { en: 'The territories where it is to take effect.', fr: 'Les territoires où il doit agir.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
    },
  },
  Meeting: {
    en: 'A meeting, or a series of meetings of one level when the document only counts them.',
    fr: 'Une réunion, ou une série de réunions d’un même niveau quand le document ne fait que les compter.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      level: { en: 'The level at which it was held.', fr: 'Le niveau auquel elle s’est tenue.' },
      title: { en: 'What the document calls it.', fr: 'Son intitulé dans le document.' },
      count: {
        en: 'How many meetings this entry stands for; 1 when left out.',
        fr: 'Combien de réunions cette entrée représente ; 1 si le champ manque.',
      },
      territory: { en: 'The territory that it was held for.', fr: 'Le territoire pour lequel elle s’est tenue.' },
      place: { en: 'Where it was held, as printed.', fr: 'Où elle s’est tenue, tel qu’imprimé.' },
      date: { en: 'Day or window.', fr: 'Jour, ou période.' },
      format: { en: 'Whether people met in a room, by video or both.', fr: 'En salle, à distance, ou les deux.' },
      attendance: { en: 'How many people came.', fr: 'Combien de personnes sont venues.', entity: 'Quantity' },
      themes: { en: 'The themes that were discussed.', fr: 'Les thèmes abordés.' },
      status: { en: 'Whether it is still to come or was held.', fr: 'À venir, ou tenue.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Milestone: {
    en: 'A date that matters: planned, and reached when it was.',
    fr: 'Un jalon : une date prévue, et la date où il a été atteint.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What is to be reached.', fr: 'Ce qui doit être atteint.' },
      kind: { en: 'What kind of event it is.', fr: 'La sorte d’événement.' },
      planned: { en: 'When it was to be reached.', fr: 'Quand il devait être atteint.' },
      actual: { en: 'When it was reached.', fr: 'Quand il a été atteint.' },
      previouslyPlanned: {
        en: 'The planned dates that it had before, in the order they were said.',
        fr: 'Les dates prévues qu’il avait avant, dans l’ordre où elles ont été dites.',
        entity: 'PlannedDate',
      },
      reason: {
        en: 'Why the present date is what it is, or was missed.',
        fr: 'Pourquoi la date actuelle est ce qu’elle est, ou a été manquée.',
      },
      orientation: { en: 'The orientation that it is about.', fr: 'L’orientation dont il s’agit.' },
      project: { en: 'The project that it is about.', fr: 'Le projet dont il s’agit.' },
      measure: { en: 'The measure that it is about.', fr: 'La mesure dont il s’agit.' },
      programme: { en: 'The programme that it is about.', fr: 'Le programme dont il s’agit.' },
      indicator: { en: 'The indicator whose target it is.', fr: 'L’indicateur dont il est la cible.' },
      after: { en: 'The milestones that must be reached before.', fr: 'Les jalons qui doivent être atteints avant.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Money: {
    en: 'An amount of money as a document states it: a value or bounds, how it is qualified, and what is said with it.',
    fr: 'Un montant tel qu’un document le dit : une valeur ou des bornes, sa qualification, et ce qui est dit avec.',
    fields: {
      value: { en: 'The amount, where the document gives one.', fr: 'Le montant, si le document en donne un.' },
      min: { en: 'The least it may be.', fr: 'Le montant le plus bas.' },
      max: { en: 'The most it may be.', fr: 'Le montant le plus haut.' },
      qualifier: {
        en: 'How the document qualifies the amount: about, more than, up to.',
        fr: 'Comment le document qualifie le montant : environ, plus de, jusqu’à.',
      },
      currency: {
        en: 'ISO 4217 code of the currency; the usual one of the plan when left out.',
        fr: 'Code ISO 4217 de la monnaie ; la monnaie usuelle du plan s’il manque.',
      },
      per: {
        en: 'How often the amount comes (`30 000 €/an`); once when left out.',
        fr: 'À quel rythme le montant revient (`30 000 €/an`) ; une seule fois si le champ manque.',
      },
      over: {
        en: 'The time that the whole amount is spread over (`90 000 € sur 3 ans`).',
        fr: 'La durée sur laquelle s’étale le montant entier (`90 000 € sur 3 ans`).',
        entity: 'MoneyOver',
      },
      tax: { en: 'Whether taxes are in it: `TTC`, `HT`.', fr: 'Si les taxes y sont : `TTC`, `HT`.' },
      asWritten: { en: 'The words of the document.', fr: 'Les mots du document.' },
    },
  },
  MoneyOver: {
    en: 'The time that an amount is spread over.',
    fr: 'La durée sur laquelle un montant s’étale.',
    fields: { years: { en: 'How many years.', fr: 'Combien d’années.' } },
  },
  NextStep: {
    en: 'A step to take, with the day it is due when the document says so.',
    fr: 'Une étape à franchir, avec son échéance quand le document la donne.',
    fields: {
      text: { en: 'What is to be done.', fr: 'Ce qui est à faire.' },
      due: { en: 'By when.', fr: 'Pour quand.' },
      responsible: { en: 'Who is to do it, as printed.', fr: 'Qui doit le faire, tel qu’imprimé.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
    },
  },
  NumberedDate: {
    en: 'A number with its date.',
    fr: 'Un numéro et sa date.',
    fields: {
      number: { en: 'The number, as printed.', fr: 'Le numéro, tel qu’imprimé.' },
      at: { en: 'When it was reached.', fr: 'Quand il a été atteint.' },
    },
  },
  OfficialCount: {
    en: 'The members of an official list, all of them or those of one territory.',
    fr: 'Les membres d’une liste officielle, tous ou ceux d’un territoire.',
    fields: {
      list: { en: 'The official list.', fr: 'La liste officielle.' },
      within: {
        en: 'The official code of the territory whose members are counted (`44`, the region Grand Est); all when left out.',
        fr: 'Le code officiel du territoire dont les membres sont comptés (`44`, la région Grand Est) ; tous s’il manque.',
      },
    },
  },
  OrderClaim: {
    en: 'Numbers grow with time.',
    fr: 'Des numéros croissent avec le temps.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      numbered: { en: 'The numbers with their dates.', fr: 'Les numéros avec leurs dates.', entity: 'NumberedDate' },
    },
  },
  OrdinalClaim: {
    en: 'A number follows from a continuous numbering over groups; without a position the group is derived.',
    fr: 'Un numéro découle d’une numérotation continue sur des groupes ; sans position, le groupe est déduit.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      number: { en: 'The number that the document prints.', fr: 'Le numéro que le document imprime.' },
      groups: {
        en: 'How many entries each group has, in order.',
        fr: 'Le nombre d’éléments de chaque groupe, dans l’ordre.',
        entity: 'ClaimOperand',
      },
      position: { en: 'Where the entry stands.', fr: 'Où se trouve l’élément.', entity: 'OrdinalPosition' },
    },
  },
  OrdinalPosition: {
    en: 'A place in a continuous numbering.',
    fr: 'Une place dans une numérotation continue.',
    fields: {
      group: { en: 'The group, from 1.', fr: 'Le groupe, à partir de 1.' },
      index: { en: 'The rank in the group, from 1.', fr: 'Le rang dans le groupe, à partir de 1.' },
    },
  },
  Organisation: {
    en: 'A body that takes part: state service, agency, insurer, local authority, care provider, profession …',
    fr: 'Un organisme qui prend part : service de l’État, agence, assurance, collectivité, offreur de soins, profession…',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      name: { en: 'Its official name.', fr: 'Son nom officiel.' },
      acronym: { en: 'Its short form.', fr: 'Son sigle.' },
      kind: { en: 'What kind of body it is.', fr: 'La sorte d’organisme.' },
      level: { en: 'The level at which it acts.', fr: 'Le niveau auquel il agit.' },
      territory: { en: 'The territory in which it acts.', fr: 'Le territoire où il agit.' },
      mandate: { en: 'What the plan entrusts to it.', fr: 'Ce que le plan lui confie.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Orientation: {
    en: 'A pillar, axis, theme, objective or priority: a node of the tree that gives the plan its order.',
    fr: 'Un pilier, axe, thème, objectif ou une priorité : un nœud de l’arbre qui ordonne le plan.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: { en: 'What kind of node it is.', fr: 'La sorte de nœud.' },
      title: { en: 'What it is called.', fr: 'Son intitulé.' },
      shortTitle: {
        en: 'A shorter title, for tables and charts.',
        fr: 'Un intitulé plus court, pour les tableaux et les graphiques.',
      },
      number: {
        en: 'The number that the document prints; absent where it was lost.',
        fr: 'Le numéro que le document imprime ; absent s’il s’est perdu.',
      },
      order: { en: 'Rank among its siblings, from 1.', fr: 'Rang parmi ses voisins, à partir de 1.' },
      parent: { en: 'The orientation that it stands under.', fr: 'L’orientation sous laquelle il se range.' },
      motto: { en: 'The sentence it goes by.', fr: 'La devise qu’il porte.' },
      text: { en: 'What it says, in full.', fr: 'Ce qu’il dit, en entier.' },
      level: { en: 'The level at which it acts.', fr: 'Le niveau auquel il agit.' },
      leads: { en: 'The organisations that lead it.', fr: 'Les organisations qui le pilotent.' },
      contributors: {
        en: 'The organisations that take part, each with its role.',
        fr: 'Les organisations qui y prennent part, chacune avec son rôle.',
        entity: 'Contributor',
      },
      start: { en: 'When it begins.', fr: 'Quand il commence.' },
      due: { en: 'By when it is to be done.', fr: 'Pour quand il doit être fait.' },
      priority: {
        en: 'How pressing it is, as the document ranks it.',
        fr: 'Son degré de priorité, tel que le document le classe.',
      },
      territories: { en: 'The territories where it is to take effect.', fr: 'Les territoires où il doit agir.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  ParentPlan: {
    en: 'The plan that another one carries out or prepares.',
    fr: 'Le plan qu’un autre met en œuvre ou prépare.',
    fields: {
      title: { en: 'What it is called.', fr: 'Son intitulé.' },
      id: { en: 'Its identifier, where it is data too.', fr: 'Son identifiant, s’il existe aussi en données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  PartClaim: {
    en: 'Parts do not exceed the whole they belong to; `asks` the share of the whole or what remains of it.',
    fr: 'Des parties ne dépassent pas le tout dont elles relèvent ; `asks` demande la part du tout ou ce qu’il en reste.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      parts: { en: 'The parts.', fr: 'Les parties.', entity: 'ClaimOperand' },
      whole: { en: 'The whole they belong to.', fr: 'Le tout dont elles relèvent.', entity: 'ClaimOperand' },
      asks: {
        en: 'What is asked: the share of the whole, or what remains of it.',
        fr: 'Ce qui est demandé : la part du tout, ou ce qu’il en reste.',
      },
    },
  },
  ParticipantGroup: {
    en: 'A group of people who took part, with how many they were when the document says so.',
    fr: 'Un groupe de participants, et leur nombre quand le document le dit.',
    fields: {
      name: { en: 'Who they are, as printed.', fr: 'Qui ils sont, tel qu’imprimé.' },
      kind: { en: 'The kind of people.', fr: 'La sorte de personnes.' },
      quantity: { en: 'How many they were.', fr: 'Combien ils étaient.', entity: 'Quantity' },
    },
  },
  PercentageClaim: {
    en: 'A percentage is the part over the whole, at the printed precision.',
    fr: 'Un pourcentage est la partie sur le tout, à la précision imprimée.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      part: { en: 'The part.', fr: 'La partie.', entity: 'ClaimOperand' },
      whole: { en: 'The whole.', fr: 'Le tout.', entity: 'ClaimOperand' },
      stated: {
        en: 'The percentage that the document states.',
        fr: 'Le pourcentage que le document énonce.',
        entity: 'ClaimOperand',
      },
    },
  },
  Person: {
    en: 'A person named for an office. Plans keep this empty unless the office makes the name public.',
    fr: 'Une personne nommée pour sa fonction. Les plans n’en donnent pas, sauf si la fonction rend le nom public.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      name: { en: 'The name of the person.', fr: 'Le nom de la personne.' },
      office: { en: 'The office that the person holds.', fr: 'La fonction que la personne exerce.' },
      organisation: { en: 'The organisation of the office.', fr: 'L’organisation où elle l’exerce.' },
      period: {
        en: 'When the person held the office, as far as the document says.',
        fr: 'Quand la personne l’exerçait, si le document le dit.',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Phase: {
    en: 'A stage of a consultation.',
    fr: 'Une étape d’une concertation.',
    fields: {
      title: { en: 'What the stage is called.', fr: 'L’intitulé de l’étape.' },
      period: { en: 'When it took place.', fr: 'Quand elle s’est tenue.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
    },
  },
  Piste: {
    en: 'A lead proposed in the dialogues, with the level that holds the lever.',
    fr: 'Une piste proposée dans les dialogues, avec le niveau qui tient le levier.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      text: { en: 'The lead, as the document words it.', fr: 'La piste, dans les mots du document.' },
      theme: {
        en: 'The theme that it belongs to, among the orientations of the plan.',
        fr: 'Le thème dont il relève, parmi les orientations du plan.',
      },
      lever: {
        en: "Who can pull the lever: the plan's own territory, the State, or the document does not say.",
        fr: 'Qui peut actionner le levier : le territoire, l’État, ou le document ne le dit pas.',
      },
      answers: { en: 'The constats that it answers.', fr: 'Les constats auxquels elle répond.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  PlaceClaim: {
    en: 'Places go with the codes printed beside them.',
    fr: 'Des lieux vont avec les codes imprimés à côté.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      pairs: { en: 'The places with their codes.', fr: 'Les lieux avec leurs codes.', entity: 'PlaceCode' },
    },
  },
  PlaceCode: {
    en: 'A place with the code printed beside it.',
    fr: 'Un lieu et le code imprimé à côté.',
    fields: {
      place: { en: 'The place, as printed.', fr: 'Le lieu, tel qu’imprimé.' },
      code: { en: 'The code, as printed.', fr: 'Le code, tel qu’imprimé.' },
    },
  },
  Plan: {
    en: 'A public health plan: flat collections that refer to each other by id. A plan may be a thin draft: only `id` and `title` are required. What a use needs beyond that is told by the completeness levels, not by the schema.',
    fr: 'Un plan de santé publique : des collections à plat qui renvoient l’une à l’autre par identifiant. Un plan peut n’être qu’une ébauche : seuls `id` et `title` sont exigés.',
    fields: {
      $schema: {
        en: 'The JSON Schema that editors and other programs check the plan against.',
        fr: 'Le schéma JSON avec lequel les éditeurs et d’autres programmes vérifient le plan.',
      },
      formatVersion: { en: 'The version of the data format.', fr: 'La version du format de données.' },
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What the plan is called.', fr: 'L’intitulé du plan.' },
      acronym: { en: 'Its short form.', fr: 'Son sigle.' },
      kind: { en: 'What kind of plan it is.', fr: 'La sorte de plan.' },
      language: { en: 'The language that the plan is written in.', fr: 'La langue du plan.' },
      currency: {
        en: 'ISO 4217 code of the currency of amounts that name none.',
        fr: 'Code ISO 4217 de la monnaie des montants qui n’en nomment pas.',
      },
      jurisdiction: { en: 'The territory that the plan is made for.', fr: 'Le territoire pour lequel il est fait.' },
      period: { en: 'The time that it covers.', fr: 'La période qu’il couvre.' },
      launchedOn: { en: 'The day the plan began or is to begin.', fr: 'Le jour où il a commencé, ou doit commencer.' },
      sponsors: {
        en: 'Who asked for the plan; who published the document stands in `publishers`.',
        fr: 'Qui a demandé le plan ; qui a publié le document figure dans `publishers`.',
      },
      legalActs: {
        en: 'The laws, decrees and agreements that it rests on.',
        fr: 'Les lois, décrets et accords sur lesquels il repose.',
        entity: 'LegalAct',
      },
      binding: { en: 'Whether decisions must comply with it.', fr: 'S’il est opposable.' },
      parentPlan: {
        en: 'The plan that this one carries out or prepares.',
        fr: 'Le plan que celui-ci met en œuvre ou prépare.',
        entity: 'ParentPlan',
      },
      publishers: {
        en: 'The organisations that published the document.',
        fr: 'Les organisations qui ont publié le document.',
      },
      summary: { en: 'What the plan is, in a few sentences.', fr: 'Ce qu’est le plan, en quelques phrases.' },
      notes: {
        en: 'What the reader of this data must know: what is illustrative, what was left out.',
        fr: 'Ce que le lecteur de ces données doit savoir : ce qui est illustratif, ce qui a été laissé de côté.',
      },
      sources: {
        en: 'The documents that facts are taken from.',
        fr: 'Les documents dont les faits sont tirés.',
        entity: 'Source',
      },
      territories: {
        en: 'The places that the plan speaks of.',
        fr: 'Les lieux dont parle le plan.',
        entity: 'Territory',
      },
      organisations: {
        en: 'The bodies that take part.',
        fr: 'Les organismes qui prennent part.',
        entity: 'Organisation',
      },
      people: {
        en: 'Persons named for a public office; empty unless the office makes the name public.',
        fr: 'Les personnes nommées pour une fonction publique ; vide, sauf si la fonction rend le nom public.',
        entity: 'Person',
      },
      orientations: {
        en: 'Pillars, axes, themes, objectives and priorities: the tree that gives the plan its order.',
        fr: 'Piliers, axes, thèmes, objectifs et priorités : l’arbre qui ordonne le plan.',
        entity: 'Orientation',
      },
      consultations: {
        en: 'The dialogues held to prepare the plan.',
        fr: 'Les concertations menées pour préparer le plan.',
        entity: 'Consultation',
      },
      constats: {
        en: 'What does not work today, as voiced in the dialogues.',
        fr: 'Ce qui ne va pas aujourd’hui, tel qu’exprimé dans les dialogues.',
        entity: 'Constat',
      },
      pistes: {
        en: 'The leads proposed in the dialogues.',
        fr: 'Les pistes proposées dans les dialogues.',
        entity: 'Piste',
      },
      dispositifs: { en: 'What exists already.', fr: 'Ce qui existe déjà.', entity: 'Dispositif' },
      projects: {
        en: 'Projects, and leads for projects.',
        fr: 'Les projets, et les pistes de projets.',
        entity: 'Project',
      },
      measures: {
        en: 'Numbered commitments with their actions.',
        fr: 'Les engagements numérotés, avec leurs actions.',
        entity: 'Measure',
      },
      programmes: {
        en: 'Review cards: what programmes did, and what comes next.',
        fr: 'Les fiches de bilan : ce que des programmes ont fait, et ce qui vient ensuite.',
        entity: 'Programme',
      },
      budgetLines: { en: 'The money of the plan.', fr: 'L’argent du plan.', entity: 'BudgetLine' },
      milestones: { en: 'Dates that matter.', fr: 'Les dates qui comptent.', entity: 'Milestone' },
      indicators: {
        en: 'What is measured to know whether the plan works.',
        fr: 'Ce qu’on mesure pour savoir si le plan agit.',
        entity: 'Indicator',
      },
      followUps: { en: 'Progress tables.', fr: 'Les tableaux de suivi.', entity: 'FollowUp' },
      judgements: {
        en: 'Judgements on how far things are, dated and signed.',
        fr: 'Les appréciations de l’avancement, datées et signées.',
        entity: 'Judgement',
      },
      decisions: {
        en: 'Decisions taken while the plan is carried out.',
        fr: 'Les décisions prises pendant la mise en œuvre.',
        entity: 'PlanDecision',
      },
      figures: { en: 'The figures that the plan states.', fr: 'Les chiffres que le plan énonce.', entity: 'Figure' },
      claims: {
        en: 'What the plan states about its figures, labels and dates, to be computed again.',
        fr: 'Ce que le plan affirme de ses chiffres, intitulés et dates, à recalculer.',
        entity: 'Claim',
      },
      links: { en: 'Traces between two entities.', fr: 'Les liens entre deux entités.', entity: 'Link' },
      glossary: {
        en: 'Short forms and what they may stand for.',
        fr: 'Les formes abrégées et ce qu’elles peuvent signifier.',
        entity: 'GlossaryEntry',
      },
      prioritisation: {
        en: 'How the plan chooses what comes first.',
        fr: 'Comment le plan choisit ce qui vient d’abord.',
        entity: 'PrioritisationRules',
      },
      extensions: {
        en: 'Data of other programs, kept untouched.',
        fr: 'Données d’autres programmes, gardées telles quelles.',
      },
      provenance: {
        en: 'Where this data itself comes from.',
        fr: 'D’où viennent ces données elles-mêmes.',
        entity: 'SourceReference',
      },
    },
  },
  PlanDecision: {
    en: 'A decision taken while the plan is carried out, and what became of it.',
    fr: 'Une décision prise pendant la mise en œuvre, et ce qu’elle est devenue.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What was decided.', fr: 'Ce qui a été décidé.' },
      orientation: { en: 'The orientation that it is about.', fr: 'L’orientation dont il s’agit.' },
      project: { en: 'The project that it is about.', fr: 'Le projet dont il s’agit.' },
      measure: { en: 'The measure that it is about.', fr: 'La mesure dont il s’agit.' },
      programme: { en: 'The programme that it is about.', fr: 'Le programme dont il s’agit.' },
      date: { en: 'The day it was taken.', fr: 'Le jour où elle a été prise.' },
      decidedBy: { en: 'Who took it: an office or a committee.', fr: 'Qui l’a prise : une fonction ou un comité.' },
      text: { en: 'What it says, in full.', fr: 'Ce qu’elle dit, en entier.' },
      due: { en: 'By when it is to be carried out.', fr: 'Pour quand elle doit être appliquée.' },
      nextSteps: {
        en: 'What is to be done to carry it out, in order.',
        fr: 'Ce qui est à faire pour l’appliquer, dans l’ordre.',
        entity: 'NextStep',
      },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  PlannedDate: {
    en: 'A planned date that was moved, with the day it was said and why it was moved.',
    fr: 'Une date prévue qui a été déplacée, avec le jour où elle a été dite et la raison du déplacement.',
    fields: {
      date: { en: 'The date that was planned.', fr: 'La date qui était prévue.' },
      statedOn: { en: 'The day the date was said.', fr: 'Le jour où la date a été dite.' },
      reason: { en: 'Why the date was given up.', fr: 'Pourquoi la date a été abandonnée.' },
    },
  },
  PrintedDay: {
    en: 'A date with the weekday printed beside it.',
    fr: 'Une date et le jour de la semaine imprimé à côté.',
    fields: {
      date: { en: 'The date.', fr: 'La date.' },
      weekday: { en: 'The weekday, as printed.', fr: 'Le jour de la semaine, tel qu’imprimé.' },
    },
  },
  PrintedLabel: {
    en: 'One label, as it is written at each place.',
    fr: 'Un intitulé, tel qu’écrit à chaque endroit.',
    fields: {
      variants: {
        en: 'How it is written, place by place.',
        fr: 'Comment il s’écrit, endroit par endroit.',
        entity: 'LabelVariant',
      },
    },
  },
  PrioritisationRules: {
    en: 'How the plan chooses what comes first: the rules, and what was judged under them.',
    fr: 'Comment le plan choisit ce qui vient d’abord : les règles, et ce qui a été jugé selon elles.',
    fields: {
      gates: {
        en: 'The conditions that a project must meet.',
        fr: 'Les conditions qu’un projet doit remplir.',
        entity: 'Gate',
      },
      criteria: {
        en: 'What projects are compared on.',
        fr: 'Ce sur quoi les projets sont comparés.',
        entity: 'Criterion',
      },
      gateVerdicts: {
        en: 'Whether each project meets each gate.',
        fr: 'Si chaque projet remplit chaque condition.',
        entity: 'GateVerdict',
      },
      scores: { en: 'The scores of the projects.', fr: 'Les notes des projets.', entity: 'Score' },
      decidedOn: { en: 'When it was decided.', fr: 'Quand cela a été décidé.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Programme: {
    en: 'A review card: what a programme did, and what comes next.',
    fr: 'Une fiche de bilan : ce qu’un programme a fait, et ce qui vient ensuite.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'What the programme is called.', fr: 'L’intitulé du programme.' },
      order: {
        en: 'Rank of the card in the document, from 1.',
        fr: 'Rang de la fiche dans le document, à partir de 1.',
      },
      focus: { en: 'Whether the document sets the card apart as a focus.', fr: 'Si le document en fait un focus.' },
      events: { en: 'What happened, in order.', fr: 'Ce qui s’est passé, dans l’ordre.', entity: 'ProgrammeEvent' },
      nextSteps: { en: 'What comes next.', fr: 'Ce qui vient ensuite.', entity: 'ProgrammeEvent' },
      legalActs: {
        en: 'The laws, decrees and agreements that it rests on.',
        fr: 'Les lois, décrets et accords sur lesquels il repose.',
        entity: 'LegalAct',
      },
      budgetLines: { en: 'The budget lines that pay for it.', fr: 'Les lignes budgétaires qui le financent.' },
      figures: { en: 'Figures of the plan that it gives.', fr: 'Les chiffres du plan qu’il donne.' },
      supersedes: {
        en: 'The earlier programmes that it replaces, as printed.',
        fr: 'Les programmes antérieurs qu’il remplace, tels qu’imprimés.',
      },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      links: { en: 'Web addresses that the card gives.', fr: 'Les adresses que donne la fiche.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  ProgrammeEvent: {
    en: 'A dated event in the life of a programme.',
    fr: 'Un événement daté de la vie d’un programme.',
    fields: {
      date: { en: 'When it happened or is to happen.', fr: 'Quand il a eu lieu, ou doit avoir lieu.' },
      text: { en: 'What happened or is to happen.', fr: 'Ce qui s’est passé, ou doit se passer.' },
      details: { en: 'What stands under it, one text each.', fr: 'Ce qui est écrit dessous, un texte chacun.' },
      kind: { en: 'What kind of event it is.', fr: 'La sorte d’événement.' },
    },
  },
  Project: {
    en: 'A project or a lead for one. Where the document does not say which, `kind` is `unknown`.',
    fr: 'Un projet, ou une piste de projet. Si le document ne dit pas lequel, `kind` vaut `unknown`.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      number: { en: 'The number that the document gives.', fr: 'Le numéro que donne le document.' },
      title: { en: 'What the project is called.', fr: 'L’intitulé du projet.' },
      listTitle: {
        en: 'The title in the list of projects, when it is printed differently there.',
        fr: 'L’intitulé dans la liste des projets, s’il y est imprimé autrement.',
      },
      kind: { en: 'Whether it is a project or a lead for one.', fr: 'Projet, ou piste de projet.' },
      theme: {
        en: 'The theme that it belongs to, among the orientations of the plan.',
        fr: 'Le thème dont il relève, parmi les orientations du plan.',
      },
      subTheme: { en: 'The sub-theme that it belongs to.', fr: 'Le sous-thème dont il relève.' },
      origins: { en: 'Where the idea comes from.', fr: 'D’où vient l’idée.' },
      headline: {
        en: 'The title as an assertion ("Un registre unique facilitera …").',
        fr: 'L’intitulé sous forme d’affirmation (« Un registre unique facilitera… »).',
      },
      objectives: { en: 'What it is to achieve, one text each.', fr: 'Ce qu’il doit obtenir, un texte chacun.' },
      nextSteps: {
        en: 'What is to be done next, in order.',
        fr: 'Ce qui est à faire ensuite, dans l’ordre.',
        entity: 'NextStep',
      },
      workingGroups: {
        en: 'The working groups that carry it, as printed.',
        fr: 'Les groupes de travail qui le portent, tels qu’imprimés.',
      },
      answers: {
        en: 'Constats of the plan that the project answers.',
        fr: 'Les constats du plan auxquels le projet répond.',
      },
      leads: { en: 'The organisations that lead it.', fr: 'Les organisations qui le pilotent.' },
      contributors: {
        en: 'The organisations that take part, each with its role.',
        fr: 'Les organisations qui y prennent part, chacune avec son rôle.',
        entity: 'Contributor',
      },
      start: { en: 'When it begins.', fr: 'Quand il commence.' },
      due: { en: 'By when it is to be done.', fr: 'Pour quand il doit être fait.' },
      priority: {
        en: 'How pressing it is, as the document ranks it.',
        fr: 'Son degré de priorité, tel que le document le classe.',
      },
      territories: { en: 'The territories where it is to take effect.', fr: 'Les territoires où il doit agir.' },
      state: { en: 'Where it is in its life, from proposed to done.', fr: 'Où il en est, de proposé à réalisé.' },
      history: {
        en: 'The states one after the other, the present one last; the audit checks each move.',
        fr: 'Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage.',
        entity: 'StateChange',
      },
      fiche: { en: 'The form that describes it.', fr: 'La fiche qui le décrit.', entity: 'Fiche' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  Quantity: {
    en: 'A number as documents state it: a value or bounds, how it is qualified, its unit and printed precision. Never a bare number.',
    fr: 'Un nombre tel qu’un document le dit : une valeur ou des bornes, sa qualification, son unité et sa précision imprimée. Jamais un nombre nu.',
    fields: {
      value: { en: 'The number, where the document gives one.', fr: 'Le nombre, si le document en donne un.' },
      min: { en: 'The least it may be.', fr: 'Le plus petit possible.' },
      max: { en: 'The most it may be.', fr: 'Le plus grand possible.' },
      qualifier: {
        en: 'How the document qualifies the number: about, more than, up to.',
        fr: 'Comment le document qualifie le nombre : environ, plus de, jusqu’à.',
      },
      unit: {
        en: 'What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`.',
        fr: 'Ce qui est compté, ou l’unité : `EUR`, `percent`, `participants`, `days`.',
      },
      decimals: {
        en: 'Digits printed after the decimal mark; the precision of the statement.',
        fr: 'Nombre de chiffres imprimés après la virgule : la précision de ce qui est dit.',
      },
      asWritten: {
        en: 'The words of the document ("plus de 1 100").',
        fr: 'Les mots du document (« plus de 1 100 »).',
      },
    },
  },
  RatioClaim: {
    en: 'A number over another; several pairs must agree within the tolerance.',
    fr: 'Un nombre sur un autre ; plusieurs paires doivent concorder à la tolérance près.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      pairs: { en: 'The pairs of numbers.', fr: 'Les paires de nombres.', entity: 'RatioPair' },
      stated: {
        en: 'The ratio that the document states.',
        fr: 'Le rapport que le document énonce.',
        entity: 'ClaimOperand',
      },
      as: {
        en: 'Whether the ratio is a number or a percentage.',
        fr: 'Si le rapport est un nombre ou un pourcentage.',
      },
      tolerancePercent: { en: 'How far pairs may lie apart.', fr: 'L’écart admis entre les paires.' },
    },
  },
  RatioPair: {
    en: 'A number and the one that divides it.',
    fr: 'Un nombre et celui qui le divise.',
    fields: {
      numerator: { en: 'The number above the bar.', fr: 'Le nombre au-dessus de la barre.', entity: 'ClaimOperand' },
      denominator: { en: 'The number under the bar.', fr: 'Le nombre sous la barre.', entity: 'ClaimOperand' },
    },
  },
  ResidualClaim: {
    en: 'What is left of a whole when its stated parts are taken away.',
    fr: 'Ce qui reste d’un tout une fois ses parties énoncées retirées.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      whole: { en: 'The whole.', fr: 'Le tout.', entity: 'ClaimOperand' },
      parts: { en: 'The parts that are taken away.', fr: 'Les parties retirées.', entity: 'ClaimOperand' },
    },
  },
  SameDateClaim: {
    en: 'One event has one date.',
    fr: 'Un événement a une seule date.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      dates: { en: 'The date, as told at each place.', fr: 'La date, telle que dite à chaque endroit.' },
    },
  },
  Scale: {
    en: 'The anchored scale of a criterion. `min` and `max` are the anchors: fixed before the projects are known, so that no project moves another; left out, they are the lowest and the highest level.',
    fr: 'L’échelle ancrée d’un critère. `min` et `max` sont les ancres : fixées avant de connaître les projets, pour qu’aucun projet n’en déplace un autre ; absentes, ce sont le niveau le plus bas et le plus haut.',
    fields: {
      kind: {
        en: '`levels`: only the levels can be given. `numeric`: anything between the ends, levels only name points. Left out, a scale without unit whose levels hold both ends is one of levels.',
        fr: '`levels` : seuls les niveaux peuvent être donnés. `numeric` : tout nombre entre les ancres, les niveaux ne font que nommer des points. Si le champ manque, une échelle sans unité dont les niveaux tiennent les deux ancres est à niveaux.',
      },
      min: { en: 'The lower anchor.', fr: 'L’ancre basse.' },
      max: { en: 'The upper anchor.', fr: 'L’ancre haute.' },
      unit: { en: 'The unit of the scores.', fr: 'L’unité des notes.', entity: 'LocalisedText' },
      levels: { en: 'The points that have a name.', fr: 'Les points qui ont un nom.', entity: 'ScaleLevel' },
    },
  },
  ScaleLevel: {
    en: 'A named point of a scale: the number and the words that say when it applies.',
    fr: 'Un point nommé d’une échelle : le nombre et les mots qui disent quand il s’applique.',
    fields: {
      value: { en: 'The number.', fr: 'Le nombre.' },
      label: { en: 'The words that name it.', fr: 'Les mots qui le nomment.', entity: 'LocalisedText' },
      description: {
        en: 'What an assessor must see to give this level.',
        fr: 'Ce qu’un évaluateur doit constater pour donner ce niveau.',
        entity: 'LocalisedText',
      },
    },
  },
  Score: {
    en: "One score, by one assessor, in the unit of the criterion's scale. A score that was not given is absent: never zero.",
    fr: 'Une note, d’un évaluateur, dans l’unité de l’échelle du critère. Une note qui n’a pas été donnée est absente : jamais zéro.',
    fields: {
      project: { en: 'The project.', fr: 'Le projet.' },
      criterion: { en: 'The criterion, by its identifier.', fr: 'Le critère, par son identifiant.' },
      assessor: {
        en: 'Who gave it: a role or a code, never a name that is not needed.',
        fr: 'Qui l’a donnée : un rôle ou un code, jamais un nom dont on n’a pas besoin.',
      },
      value: { en: 'The score, on the scale of the criterion.', fr: 'La note, sur l’échelle du critère.' },
      reason: { en: 'Why.', fr: 'Pourquoi.' },
      provenance: { en: 'Where the score comes from.', fr: 'D’où vient la note.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  SlippageClaim: {
    en: 'How late something came.',
    fr: 'De combien une chose est arrivée en retard.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      planned: { en: 'When it was to come.', fr: 'La date prévue.' },
      actual: { en: 'When it came.', fr: 'La date réelle.' },
    },
  },
  Source: {
    en: 'A document that facts are taken from.',
    fr: 'Un document dont des faits sont tirés.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      title: { en: 'The title of the document.', fr: 'Le titre du document.' },
      kind: { en: 'What kind of document it is.', fr: 'La sorte de document.' },
      publisher: { en: 'Who published it, as printed.', fr: 'Qui l’a publié, tel qu’imprimé.' },
      date: { en: 'When it was published.', fr: 'Quand il a été publié.' },
      dateAsWritten: {
        en: 'The date as the document prints it ("mardi 21 juillet 2020 à 15 h 30").',
        fr: 'La date telle que le document l’imprime (« mardi 21 juillet 2020 à 15 h 30 »).',
      },
      number: { en: 'The number under which it was published.', fr: 'Le numéro sous lequel il a paru.' },
      language: { en: 'The language of the document.', fr: 'La langue du document.' },
      url: { en: 'Where it can be found.', fr: 'Où on le trouve.' },
      summary: { en: 'What the document is, in a few sentences.', fr: 'Ce qu’est le document, en quelques phrases.' },
    },
  },
  SourceReference: {
    en: 'Where a fact stands: the document and the place in it.',
    fr: 'Où se trouve un fait : le document, et l’endroit dans le document.',
    fields: {
      source: { en: 'The document.', fr: 'Le document.' },
      place: {
        en: 'The place in it, in words: slide, page, section.',
        fr: 'L’endroit, en toutes lettres : diapositive, page, section.',
      },
    },
  },
  Stakeholder: {
    en: 'Who takes part, and to do what.',
    fr: 'Qui prend part, et pour quoi faire.',
    fields: {
      name: { en: 'Who takes part, as printed.', fr: 'Qui prend part, tel qu’imprimé.' },
      organisations: {
        en: 'The organisations behind a compound name ("MDA/collectivités/ CPTS/ autre").',
        fr: 'Les organisations derrière un nom composé (« MDA/collectivités/ CPTS/ autre »).',
      },
      role: {
        en: 'The role as written; absent where the document leaves the cell empty.',
        fr: 'Le rôle tel qu’écrit ; absent si le document laisse la case vide.',
      },
      roleKinds: { en: 'The kinds of role that the text names.', fr: 'Les sortes de rôle que le texte nomme.' },
    },
  },
  StateChange: {
    en: 'A state that something was in, and since when.',
    fr: 'Un état où une chose s’est trouvée, et depuis quand.',
    fields: {
      state: { en: 'The state.', fr: 'L’état.' },
      date: { en: 'Since when.', fr: 'Depuis quand.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
    },
  },
  SumClaim: {
    en: 'Parts make a total; without a stated total it is derived.',
    fr: 'Des parties font un total ; sans total énoncé, il est déduit.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      parts: { en: 'The parts.', fr: 'Les parties.', entity: 'ClaimOperand' },
      stated: {
        en: 'The total that the document states.',
        fr: 'Le total que le document énonce.',
        entity: 'ClaimOperand',
      },
    },
  },
  Target: {
    en: 'A goal with its deadline.',
    fr: 'Un objectif chiffré et son échéance.',
    fields: {
      title: { en: 'What is to be reached.', fr: 'Ce qui doit être atteint.' },
      quantity: { en: 'How much is to be reached.', fr: 'Combien il faut atteindre.', entity: 'Quantity' },
      baseline: { en: 'How much it is today.', fr: 'Combien il y en a aujourd’hui.', entity: 'Quantity' },
      due: { en: 'By when.', fr: 'Pour quand.' },
    },
  },
  TargetClaim: {
    en: 'How much of a target is reached.',
    fr: 'Quelle part d’un objectif est atteinte.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      reached: { en: 'How much is reached.', fr: 'Ce qui est atteint.', entity: 'ClaimOperand' },
      target: { en: 'How much was to be reached.', fr: 'Ce qui devait être atteint.', entity: 'ClaimOperand' },
    },
  },
  Territory: {
    en: 'A place the plan speaks of, with its official codes.',
    fr: 'Un lieu dont parle le plan, avec ses codes officiels.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      name: { en: 'Its official name.', fr: 'Son nom officiel.' },
      level: { en: 'What kind of place it is.', fr: 'La sorte de lieu.' },
      code: {
        en: 'INSEE code (COG) in France, national code elsewhere.',
        fr: 'Code Insee (COG) en France, code national ailleurs.',
      },
      iso: { en: 'ISO 3166-1 or 3166-2 code (`LU`, `FR-GES`).', fr: 'Code ISO 3166-1 ou 3166-2 (`LU`, `FR-GES`).' },
      parent: { en: 'The place that contains it.', fr: 'Le lieu qui le contient.' },
      aliases: {
        en: 'Other names under which documents know it.',
        fr: 'D’autres noms sous lesquels des documents le connaissent.',
      },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
    },
  },
  ThresholdClaim: {
    en: 'A threshold is told the same way everywhere.',
    fr: 'Un seuil est dit partout de la même façon.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      told: {
        en: 'The threshold, as told at each place.',
        fr: 'Le seuil, tel que dit à chaque endroit.',
        entity: 'ToldThreshold',
      },
    },
  },
  Thresholds: {
    en: 'The differences that matter on a criterion, in the unit of its scale: up to `indifference` two scores are alike, from `preference` one is clearly better, from `veto` no other criterion can make up for it.',
    fr: 'Les écarts qui comptent sur un critère, dans l’unité de son échelle : jusqu’à `indifference` deux notes se valent, à partir de `preference` l’une est nettement meilleure, à partir de `veto` aucun autre critère ne compense.',
    fields: {
      indifference: {
        en: 'A difference up to this one does not count.',
        fr: 'Un écart jusqu’à celui-ci ne compte pas.',
      },
      preference: {
        en: 'A difference from this one on counts in full.',
        fr: 'Un écart à partir de celui-ci compte pleinement.',
      },
      veto: {
        en: 'A difference from this one on cannot be made up for.',
        fr: 'Un écart à partir de celui-ci ne peut être compensé.',
      },
    },
  },
  ToldAt: {
    en: 'The dialogue where a dispositif was told, as printed: not the place of effect.',
    fr: 'Le dialogue où un dispositif a été cité, tel qu’imprimé : ce n’est pas son lieu d’effet.',
    fields: {
      place: {
        en: 'The place of the dialogue, as printed ("Meurthe-et-Moselle, Toul (54)").',
        fr: 'Le lieu du dialogue, tel qu’imprimé (« Meurthe-et-Moselle, Toul (54) »).',
      },
      code: { en: 'The code printed beside the place.', fr: 'Le code imprimé à côté du lieu.' },
      territory: {
        en: 'The territory of the plan that the place lies in.',
        fr: 'Le territoire du plan où se trouve le lieu.',
      },
    },
  },
  ToldThreshold: {
    en: 'A threshold as it is told at one place.',
    fr: 'Un seuil tel que dit à un endroit.',
    fields: {
      comparator: { en: 'On which side of the value it lies.', fr: 'De quel côté de la valeur il se trouve.' },
      value: { en: 'The value.', fr: 'La valeur.' },
      place: { en: 'Where it is told.', fr: 'Où il est dit.' },
    },
  },
  UnavailableClaim: {
    en: 'Something that the document held and the text lost, or that it never gave.',
    fr: 'Une chose que le document contenait et que le texte a perdue, ou qu’il n’a jamais donnée.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      missing: { en: 'What is missing, in words.', fr: 'Ce qui manque, en toutes lettres.' },
    },
  },
  WeekdayClaim: {
    en: 'Dates fall on the weekday printed with them.',
    fr: 'Des dates tombent le jour de la semaine imprimé avec elles.',
    fields: {
      id: {
        en: 'Its identifier: short, human, unique in its collection.',
        fr: 'Son identifiant : court, lisible, unique dans sa collection.',
      },
      kind: {
        en: 'The kind of claim; it says what is computed.',
        fr: 'La sorte d’affirmation ; elle dit ce qui est calculé.',
      },
      statement: { en: 'What the document says, in own words.', fr: 'Ce que dit le document, en d’autres mots.' },
      note: { en: 'A remark of whoever keeps the data.', fr: 'Une remarque de qui tient les données.' },
      sources: {
        en: 'Where it stands: the documents and the places in them.',
        fr: 'Où cela se trouve : les documents, et les endroits dans les documents.',
        entity: 'SourceReference',
      },
      days: {
        en: 'The dates with their weekdays.',
        fr: 'Les dates avec leurs jours de la semaine.',
        entity: 'PrintedDay',
      },
    },
  },
};
