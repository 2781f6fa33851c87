import type { Words } from '../../kernel/words.ts';

/** What graphql-js says is wrong with a document, as patterns of its English, and the same in Vietnamese. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  // Syntax
  [/^Expected (.+), found (.+)\.$/, 'cần $1, gặp $2.'],
  [/^Unexpected character: (.+)\.$/, 'ký tự không hợp lệ $1.'],
  [/^Unexpected (?:Name )?(.+)\.$/, 'không mong đợi $1.'],
  [
    /^Unexpected single quote character \('\), did you mean to use a double quote \("\)\?$/,
    'gặp dấu nháy đơn (\'); chuỗi ký tự cần dấu nháy kép (").',
  ],
  [/^Invalid character: (.+)\.$/, 'ký tự không hợp lệ $1.'],
  [/^Invalid character within String: (.+)\.$/, 'ký tự không hợp lệ trong chuỗi: $1.'],
  [/^Invalid character escape sequence: (.+)\.$/, 'ký tự thoát không hợp lệ: $1.'],
  [/^Invalid Unicode escape sequence: (.+)\.$/, 'mã Unicode không hợp lệ: $1.'],
  [/^Invalid number, unexpected digit after 0: (.+)\.$/, 'số không hợp lệ: có chữ số sau 0: $1.'],
  [/^Invalid number, expected digit but got: (.+)\.$/, 'số không hợp lệ: cần chữ số, gặp $1.'],
  [/^Unterminated string\.$/, 'chuỗi ký tự chưa đóng.'],
  // Names
  [/^Cannot query field "(.+)" on type "(.+)"\.$/, 'kiểu “$2” không có trường “$1”.'],
  [/^Unknown type "(.+)"\.$/, 'không có kiểu “$1”.'],
  [/^Unknown argument "(.+)" on field "(.+)"\.$/, 'trường “$2” không có đối số “$1”.'],
  [/^Unknown argument "(.+)" on directive "(.+)"\.$/, 'chỉ thị “$2” không có đối số “$1”.'],
  [/^Unknown directive "(.+)"\.$/, 'không có chỉ thị “$1”.'],
  [/^Directive "(.+)" may not be used on (.+)\.$/, 'chỉ thị “$1” không dùng được ở $2.'],
  [/^Unknown fragment "(.+)"\.$/, 'không có đoạn (fragment) “$1”.'],
  // Selections
  [
    /^Field "(.+)" must not have a selection since type "(.+)" has no subfields\.$/,
    'trường “$1” kiểu “$2” không có trường con để chọn.',
  ],
  [
    /^Field "(.+)" of type "(.+)" must have a selection of subfields\. Did you mean "(.+)"\?$/,
    'trường “$1” kiểu “$2” cần chọn trường con: “$3”.',
  ],
  [
    /^Fields "(.+)" conflict because .+$/s,
    'các trường “$1” mâu thuẫn nhau; nếu muốn cả hai, đề nghị đặt bí danh khác nhau.',
  ],
  // Fragments
  [
    /^Fragment "(.+)" cannot condition on non composite type "(.+)"\.$/,
    'đoạn “$1” không đặt được trên kiểu “$2”.',
  ],
  [/^Fragment cannot condition on non composite type "(.+)"\.$/, 'đoạn không đặt được trên kiểu “$1”.'],
  [/^Fragment "(.+)" is never used\.$/, 'đoạn “$1” không được dùng.'],
  [
    /^Fragment "(.+)" cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    'đoạn “$1” không dùng được ở đây: kiểu “$2” không bao giờ là kiểu “$3”.',
  ],
  [
    /^Fragment cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    'đoạn không dùng được ở đây: kiểu “$1” không bao giờ là kiểu “$2”.',
  ],
  [/^Cannot spread fragment "(.+)" within itself(?: via (.+))?\.$/, 'đoạn “$1” chứa chính nó.'],
  // Variables and arguments
  [/^Variable "(.+)" cannot be non-input type "(.+)"\.$/, 'biến “$1” không thể có kiểu “$2”.'],
  [/^Variable "(.+)" is not defined(?: by operation "(.+)")?\.$/, 'biến “$1” chưa được khai báo.'],
  [/^Variable "(.+)" is never used(?: in operation "(.+)")?\.$/, 'biến “$1” không được dùng.'],
  [
    /^Variable "(.+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    'biến “$1” kiểu “$2” dùng ở nơi cần kiểu “$3”.',
  ],
  [
    /^Field "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    'trường “$1” thiếu đối số bắt buộc “$2” kiểu “$3”.',
  ],
  [
    /^Directive "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    'chỉ thị “$1” thiếu đối số bắt buộc “$2” kiểu “$3”.',
  ],
  // What may stand there once
  [
    /^There can be only one (?:operation|fragment|variable|argument|input field) named "(.+)"\.$/,
    'tên “$1” chỉ được dùng một lần.',
  ],
  [
    /^The directive "(.+)" can only be used once at this location\.$/,
    'chỉ thị “$1” chỉ được dùng một lần ở đây.',
  ],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    'thao tác không tên phải là thao tác duy nhất.',
  ],
  [/^The "?(.+?)"? definition is not executable\.$/, 'định nghĩa “$1” không phải là thao tác.'],
  [/^Maximum introspection depth exceeded$/, 'truy vấn lược đồ lồng nhau quá sâu.'],
  [
    /^Too many validation errors, error limit reached\. Validation aborted\.$/,
    'quá nhiều lỗi; các lỗi còn lại không được kiểm tra.',
  ],
  // Ours
  [/^Variable "(.+)" must not be null where it is used\.$/, 'biến “$1” không được là null ở nơi dùng nó.'],
  [/^The name __proto__ is not allowed\.$/, 'không được dùng tên __proto__.'],
  [/^Subscriptions are not served\.$/, 'không phục vụ subscription.'],
  [/^The document has no operation of that name\.$/, 'không có thao tác mang tên đó.'],
];

/** What the parser names by words of its own. */
const TOKENS: Readonly<Record<string, string>> = {
  '<EOF>': 'hết câu truy vấn',
  Name: 'một tên',
  String: 'một chuỗi ký tự',
  Int: 'một số nguyên',
  Float: 'một số',
};

const named = (text: string) =>
  text.replaceAll(/"(?:\\.|[^"])*"|<EOF>|\b(?:Name|String|Int|Float)\b/g, (one) => TOKENS[one] ?? one);

/**
 * Why a document is refused, in both languages: what graphql-js says of it in English. What it says in words that are
 * not known here, such as those of a newer release, is left in English.
 */
export function reasonOf(message: string): Words {
  const en = message.replace(/^Syntax Error: /, '');
  const isSyntax = en !== message;
  for (const [pattern, sentence] of SENTENCES) {
    if (!pattern.test(en)) continue;
    const vi = en.replace(pattern, sentence);
    return { vi: isSyntax ? named(vi) : vi, en };
  }
  return { vi: en, en };
}
