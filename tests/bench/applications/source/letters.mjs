/**
 * The heads of the applications that came as messages.
 * @type {Record<string, {from: string, name: string, subject: string, date: string, attachments: {name: string, source: string}[]}>}
 */
export const mails = {
  b07: {
    from: 'kjb.nguessan@boite.example',
    name: "Kouassi JB N'Guessan",
    subject: "Candidature au poste de chargé(e) de programme associé(e), migration de main-d'œuvre",
    date: 'Tue, 11 Mar 2025 18:42:07 +0000',
    attachments: [{ name: 'CV_NGUESSAN_KJB.pdf', source: 'b07-cv.html' }],
  },
  c13: {
    from: 'jc.mukendi@message.example',
    name: 'Jean-Chrysostome Mukendi',
    subject: 'Candidature MEAL Tunis',
    date: 'Fri, 26 Sep 2025 07:15:33 +0200',
    attachments: [{ name: 'CV Mukendi JC 2025.pdf', source: 'c13-cv.html' }],
  },
  d02: {
    from: 'o.fairbrother@post.example',
    name: 'Seun Fairbrother',
    subject: 'Application SHP/FAP/25-11',
    date: 'Sun, 9 Nov 2025 21:07:48 +0000',
    attachments: [{ name: 'Fairbrother_CV.pdf', source: 'd02-cv.html' }],
  },
};
