import { describe, expect, it } from 'vitest';
import { readBytes, readOne, show } from '../../../helpers/show-document.ts';

const cv = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="fr"><LearnerInfo>
<Identification><PersonName><FirstName>Amina</FirstName><Surname>Bénali</Surname></PersonName>
<ContactInfo><Email><Contact>amina@example.org</Contact></Email></ContactInfo>
<Demographics><Birthdate year="1991" month="--04" day="---17"/><NationalityList><Nationality><Code>MA</Code><Label>Marocaine</Label></Nationality></NationalityList></Demographics></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2016" month="--03"/><Current>true</Current></Period><Position><Label>Juriste</Label></Position>
<Activities>&lt;ul&gt;&lt;li&gt;Avis juridiques&lt;/li&gt;&lt;li&gt;Contrats&lt;/li&gt;&lt;/ul&gt;</Activities><Employer><Name>Fondation Atlas</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2010"/><To year="2012"/></Period><Title>Master en droit</Title><Organisation><Name>Université Hassan II</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>arabe</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>anglais</Label></Description><ProficiencyLevel><Listening>B2</Listening><Reading>C1</Reading></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic></Skills>
</LearnerInfo></SkillsPassport>`;

describe('readEuropass', () => {
  it('writes each fact as the line a person would write', async () => {
    const document = await readOne(new TextEncoder().encode(cv));
    expect(document.format).toBe('europass-xml');
    expect(show(document)).toEqual([
      'heading: Amina Bénali',
      'paragraph: amina@example.org',
      'tableRow: Date de naissance⇥17/04/1991',
      'tableRow: Nationalité⇥Marocaine',
      'heading: Expérience professionnelle',
      'tableRow: 03/2016 – à ce jour⇥Juriste',
      'paragraph: Fondation Atlas',
      'listItem: Avis juridiques',
      'listItem: Contrats',
      'heading: Formation',
      'tableRow: 2010 – 2012⇥Master en droit',
      'paragraph: Université Hassan II',
      'heading: Langues',
      'tableRow: arabe⇥langue maternelle',
      'tableRow: anglais⇥B2⇥C1',
    ]);
  });

  it('does not expand entities and refuses other XML', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
    expect(await readBytes(new TextEncoder().encode(bomb))).toMatchObject({ ok: false, failure: { code: 'unsupported-format' } });
  });
});
