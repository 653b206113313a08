/** Writes every fiche of a plan as a Word form, under a file name that every system takes. */
import { safeFileName } from 'plan-sante/document';
import { renderDocx } from 'plan-sante/docx';
import { cnrGrandEst, renderFiche } from 'plan-sante/fiche';
import { cnrGrandEst2023 } from 'plan-sante/plans';

const files = cnrGrandEst2023.projects.flatMap(({ id, title, fiche }) =>
  fiche === undefined
    ? []
    : [
        {
          name: safeFileName(`${id} ${title}`, 'docx'),
          bytes: renderFiche(fiche, cnrGrandEst, {
            format: renderDocx,
            locale: 'fr',
            id,
            typography: 'imprimerie-nationale',
          }),
        },
      ],
);

// In a program of yours: for (const { name, bytes } of files) await writeFile(name, bytes);
console.log(files.length); // 16
console.log(files[1]?.name); // P2 Equipe mobile de prévention à destination des jeunes.docx
console.log(files.every(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b)); // true
