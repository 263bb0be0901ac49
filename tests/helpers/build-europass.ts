const entry = (organisation: string, inner: string): string => `<hr:OrganizationName>${organisation}</hr:OrganizationName>${inner}`;
const date = (name: string, value: string): string => `<${name}><hr:FormattedDateTime>${value}</hr:FormattedDateTime></${name}>`;

const competency = (code: string, level: string): string =>
  `<PersonCompetency><CompetencyID schemeName="NORMAL">${code}</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>${[
    'CEF-Understanding-Listening',
    'CEF-Writing-Production',
  ]
    .map(
      (skill) =>
        `<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>${skill}</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>${level}</hr:ScoreText></eures:Score></eures:CompetencyDimension>`,
    )
    .join('')}</PersonCompetency>`;

/** The XML that europass.eu has attached to its PDF since 2020, of an invented person; `since` is the year her post began. */
export function buildEuropassXml({ since = '2018', locale = 'fr' } = {}): string {
  const employment = `<EmploymentHistory><EmployerHistory>${entry(
    'Fondation Atlas',
    `<PositionHistory><PositionTitle typeCode="FREETEXT">Chargée de projet</PositionTitle><eures:EmploymentPeriod>${date('eures:StartDate', `${since}-09-01`)}<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>&lt;ul&gt;&lt;li&gt;Suivi des conventions&lt;/li&gt;&lt;li&gt;Rapports aux bailleurs&lt;/li&gt;&lt;/ul&gt;</oa:Description><City>Rabat</City><Country>ma</Country></PositionHistory>`,
  )}</EmployerHistory></EmploymentHistory>`;
  const studies = `<EducationHistory><EducationOrganizationAttendance>${entry(
    'Université Hassan II',
    `<EducationLevelCode>7</EducationLevelCode><AttendancePeriod>${date('StartDate', '2012-09')}${date('EndDate', '2014-06')}<Ongoing>false</Ongoing></AttendancePeriod><EducationDegree><hr:DegreeName>Master en gestion de projet</hr:DegreeName></EducationDegree>`,
  )}</EducationOrganizationAttendance></EducationHistory>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
<CandidateSupplier><hr:PartyName>Owner</hr:PartyName><PersonContact><PersonName><oa:GivenName>Salma</oa:GivenName><hr:FamilyName>Berrada</hr:FamilyName></PersonName></PersonContact></CandidateSupplier>
<CandidatePerson><PersonName><oa:GivenName>Salma</oa:GivenName><hr:FamilyName>Berrada</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>salma.berrada@example.org</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>212</CountryDialing><oa:DialNumber>612345678</oa:DialNumber></Communication>
<Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>12, rue des Orangers</oa:AddressLine><oa:CityName>Rabat</oa:CityName><CountryCode>ma</CountryCode></Address></Communication>
<NationalityCode>ma</NationalityCode><hr:BirthDate>1990-05-12</hr:BirthDate><PrimaryLanguageCode name="NORMAL">ara</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile languageCode="${locale}"><hr:ExecutiveSummary>&lt;p&gt;Douze ans de projets sociaux.&lt;/p&gt;</hr:ExecutiveSummary>
${employment}${studies}
<PersonQualifications>${competency('fra', 'C1')}${competency('eng', 'B2')}</PersonQualifications>
<Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Excel</hr:CompetencyName></PersonCompetency></Skills>
</CandidateProfile></Candidate>`;
}
