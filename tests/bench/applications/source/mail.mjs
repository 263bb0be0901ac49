/** @param {string} text */
function quotedPrintable(text) {
  const line = (/** @type {string} */ one) => {
    let out = '';
    let length = 0;
    for (const byte of Buffer.from(one)) {
      const code =
        byte === 61 || byte < 32 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
      if (length + code.length > 73) {
        out += '=\r\n';
        length = 0;
      }
      out += code;
      length += code.length;
    }
    return out;
  };
  return text.split('\n').map(line).join('\r\n');
}

/** @param {string} text @returns an encoded word of a mail's header */
const word = (text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

/**
 * A saved message with its attachments.
 * @param {{from: string, name: string, subject: string, date: string, body: string, attachments: {name: string, type: string, bytes: Buffer}[]}} mail
 */
export function message({ from, name, subject, date, body, attachments }) {
  const boundary = '----=_Part_4471_tamis';
  const parts = [`Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(body)}`];
  for (const { name: file, type, bytes } of attachments) {
    const lines = bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
    parts.push(
      `Content-Type: ${type}; name="${file}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${file}"\r\n\r\n${lines}`,
    );
  }
  const head = [
    `From: ${word(name)} <${from}>`,
    'To: recrutement@bureau.example',
    `Subject: ${word(subject)}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n--${boundary}\r\n${parts.join(`\r\n--${boundary}\r\n`)}\r\n--${boundary}--\r\n`);
}
