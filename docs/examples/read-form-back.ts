/**
 * Sends out a form, gets it back filled in, and reads it. The filled form is made here; in a program of yours it is the Word file
 * that somebody has sent.
 */
import { parseDocx, renderDocx } from 'plan-sante/docx';
import { cnrGrandEst, composeFiche, readFiche } from 'plan-sante/fiche';
import { FicheSchema } from 'plan-sante/model';

const filled = FicheSchema.parse({
  title: 'Équipe mobile de prévention',
  theme: 'Prévention',
  constats: [{ text: 'Les jeunes consultent tard' }],
  beneficiaries: [
    { name: 'Jeunes de 12 à 25 ans', benefits: ['Un premier contact près de chez eux'] },
    { name: 'Parents', benefits: [] },
  ],
  stakeholders: [{ name: 'Maison des adolescents', role: 'porte le projet' }],
});
const received = renderDocx(composeFiche(filled, cnrGrandEst, { locale: 'fr' }));

const document = parseDocx(received, { locale: 'en' });
if (!document.success) throw new Error(document.issues[0]?.message);
const reading = readFiche(document.data, cnrGrandEst, { locale: 'en', level: 'presentable' });
if (!reading.success) throw new Error(reading.issues[0]?.message);

console.log(reading.data.title); // Équipe mobile de prévention
console.log(reading.data.beneficiaries.map(({ name, benefits }) => `${name}: ${benefits.length}`).join(', ')); // Jeunes de 12 à 25 ans: 1, Parents: 0
// Each issue has its place, so that the answer to the sender can be exact.
console.log(reading.issues.map(({ place, message }) => `${place}: ${message}`).join(' · ')); // section "Describe how your solution would ideally work", paragraph 10: The section "Describe how your solution would ideally work" is empty, and the level "presentable" asks for it: fill it in. · section "What local partners are expected to do", paragraph 16: The section "What local partners are expected to do" is empty, and the level "presentable" asks for it: fill it in.
