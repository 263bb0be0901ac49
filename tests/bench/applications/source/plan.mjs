/**
 * How each source becomes the file a candidate would send: `[out, from, how]`. What stands before a dot in `out` is the
 * application's id; a folder is an application with several documents.
 * @type {Record<'one' | 'two', [out: string, from: string, how: string][]>}
 */
export const plan = {
  one: [
    ['b01.pdf', 'b01.html', 'print'],
    ['b02.docx', 'b02.mjs', 'docx'],
    ['b03.pdf', 'b03.html', 'print'],
    ['b04.pdf', 'b04.tex', 'latex'],
    ['b05.pdf', 'b05.html', 'scan'],
    ['b06.pdf', 'b06.html', 'print'],
    ['b07.eml', 'b07-mail.txt', 'mail'],
    ['b08.pdf', 'b08.html', 'office'],
    ['b09.jpg', 'b09.html', 'photo'],
    ['b10.pdf', 'b10.html', 'print'],
    ['b11.docx', 'b11.html', 'office'],
    ['b12.txt', 'b12.txt', 'copy'],
    ['b13.pdf', 'b13.html', 'print'],
    ['b14.rtf', 'b14.html', 'office'],
    ['b15.odt', 'b15.html', 'office'],
    ['b16.pdf', 'b16.html', 'print'],
    ['b17/cv_khelifi_haddad.pdf', 'b17-cv.html', 'print'],
    ['b17/cover letter.docx', 'b17-letter.html', 'office'],
    ['b17/IMG_20250301_0004.jpg', 'b17-diploma.html', 'photo'],
    ['b18.pdf', 'b18.html', 'print'],
    ['b19.doc', 'b19.html', 'office'],
    ['b20.html', 'b20.html', 'copy'],
    ['b21.doc', 'b21.html', 'office'],
    ['b22.pdf', 'b22.html', 'print'],
  ],
  two: [],
};
