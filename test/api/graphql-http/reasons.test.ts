import { parse } from 'graphql';
import t from 'tap';
import { reasonOf } from '../../../src/api/graphql-http/reasons.ts';

function syntaxOf(document: string): string {
  try {
    parse(document);
    return '';
  } catch (error) {
    return reasonOf((error as Error).message).vi;
  }
}

t.test('what is wrong with a document is said in Vietnamese by the sentence that is meant', async (t) => {
  for (const [document, said] of [
    ['{ a ? }', 'ký tự không hợp lệ "?".'],
    ['query ($x Int) { a }', 'cần ":", gặp một tên "Int".'],
    ['{ a(b: ) }', 'không mong đợi ")".'],
    ['{ a(b: 1 "String") }', 'cần một tên, gặp một chuỗi ký tự "String".'],
    ['{', 'cần một tên, gặp hết câu truy vấn.'],
    ['Int', 'không mong đợi "Int".'],
    ["{ a(b: 'x') }", 'gặp dấu nháy đơn (\'); chuỗi ký tự cần dấu nháy kép (").'],
    ['{ a(b: 01) }', 'số không hợp lệ: có chữ số sau 0: "1".'],
    ['{ a(b: 1.x) }', 'số không hợp lệ: cần chữ số, gặp "x".'],
    ['{ a(b: "x) }', 'chuỗi ký tự chưa đóng.'],
    ['{ a(b: "\\q") }', 'ký tự thoát không hợp lệ: "\\q".'],
  ] as const)
    t.equal(syntaxOf(document), said, document);
  t.equal(
    reasonOf('Variable "$x" must not be null where it is used.').vi,
    'biến “$x” không được là null ở nơi dùng nó.',
  );
});
