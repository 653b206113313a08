/** The sections of the review, as the references cite them. */
export const ROADMAP = 'Ma Santé 2022';
export const ESPACE_SANTE = 'Mon Espace Santé';
export const DMP = 'Dossier médical partagé';
export const SEGUR = 'Ségur de la santé : volet numérique';
export const INNOVATION = 'Innovation Santé 2030';
export const ACCELERATION = "Stratégie d'accélération du numérique en santé";
export const AI = 'Stratégie IA';
export const CYBER = 'Stratégie nationale de cybersécurité';
export const TELEMEDICINE = 'Télémédecine et prise en charge';
export const SAS = "Service d'accès aux soins";
export const HDH = 'Health Data Hub';
export const ESMS = 'Ehpad et programme ESMS numérique';
export const E_PARCOURS = 'Programme e-Parcours';
export const ARTICLE_51 = 'Expérimentations article 51';
export const CPTS = 'Communautés professionnelles territoriales de santé';
export const INTRODUCTION = 'Introduction';
export const NEXT_TERM = '2022-2027 : les principaux chantiers';
