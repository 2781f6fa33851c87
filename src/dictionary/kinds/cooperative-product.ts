import { OCOP_GROUP } from '../code-lists/cooperative.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { code, integer, pastDate, reference, text } from '../types.ts';

export const COOPERATIVE_PRODUCT = declareKind({
  kind: 'cooperativeProduct',
  type: 'CooperativeProduct',
  vi: ['Sản phẩm', 'Sản phẩm', 'Một sản phẩm của hợp tác xã.'],
  en: ['Product', 'Products', 'A product of a cooperative.'],
  isNode: false,
  fields: {
    ...record,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['HTX, THT', 'Hợp tác xã, tổ hợp tác có sản phẩm.'],
      en: ['Cooperative', 'The cooperative whose product it is.'],
    }),
    name: field(text(300), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Tên sản phẩm',
        'Tên sản phẩm, duy nhất trong hợp tác xã: ghi lại cùng tên là cập nhật sản phẩm đã có. Không phân biệt chữ hoa, chữ thường và cách đặt dấu (hoà, hòa); khác thanh là khác tên (dừa, dứa).',
      ],
      en: [
        'Product name',
        'Name of the product; one recorded before under the same name is updated. Letter case and where in a syllable its tone is marked do not matter; another tone is another name.',
      ],
      example: 'Tranh thêu tay',
    }),
    ocopGroup: field(code(OCOP_GROUP), {
      class: 'PUBLIC',
      vi: ['Nhóm sản phẩm OCOP', 'Nhóm sản phẩm OCOP (Quyết định 148/QĐ-TTg năm 2023).'],
      en: ['OCOP group', 'OCOP product group (Decision 148/QĐ-TTg, 2023).'],
      example: 'HANDICRAFT',
    }),
    ocopStars: field(integer(1, 5), {
      class: 'PUBLIC',
      unit: 'STARS',
      vi: ['Hạng sao OCOP', 'Hạng sao OCOP, từ 1 đến 5; từ 3 sao trở lên được công nhận.'],
      en: ['OCOP stars', 'OCOP stars, 1 to 5; 3 and more are recognised.'],
      example: 4,
    }),
    ocopRecognisedOn: field(pastDate, {
      class: 'PUBLIC',
      vi: ['Ngày công nhận OCOP', 'Ngày cấp giấy chứng nhận OCOP; có giá trị 36 tháng.'],
      en: ['OCOP recognised on', 'Day of the OCOP certificate; it is valid for 36 months.'],
      example: '2025-06-20',
    }),
    brandName: field(text(300), {
      class: 'PUBLIC',
      vi: ['Thương hiệu', 'Thương hiệu của sản phẩm.'],
      en: ['Brand', 'Brand.'],
      example: 'Sen Xanh',
    }),
    labelName: field(text(300), {
      class: 'PUBLIC',
      vi: ['Nhãn hiệu', 'Nhãn hiệu hoặc nhãn hiệu tập thể.'],
      en: ['Label', 'Label or collective mark.'],
      example: 'Thêu ren Sen Xanh',
    }),
    traceabilityCode: field(text(100), {
      class: 'PUBLIC',
      vi: ['Mã truy xuất nguồn gốc', 'Mã truy xuất nguồn gốc.'],
      en: ['Traceability code', 'Traceability code.'],
      example: '8930000000017',
    }),
    ecommerceUrl: field(text(1000), {
      class: 'PUBLIC',
      vi: ['Trang trên sàn TMĐT', 'Địa chỉ trang của sản phẩm trên sàn thương mại điện tử.'],
      en: ['E-commerce page', 'Page of the product on an e-commerce site.'],
      example: 'https://san.example/tranh-theu-tay',
    }),
  },
});
