// The provincial bodies of Gia Lai, a district and a commune, as far as the taskings of the plan need them.
import type { Agency, AgencyLevel } from '../../src/core/agencies';

const agency = (
  code: string,
  name: string,
  level: AgencyLevel = 'department',
  aliases: readonly string[] = [],
): Agency => ({
  code,
  name,
  level,
  parent: level === 'commune' ? 'H622' : null,
  aliases,
  scored: level !== 'other',
});

export const BODIES: readonly Agency[] = [
  agency('STTTT', 'Sở Thông tin và Truyền thông'),
  agency('STC', 'Sở Tài chính'),
  agency('SKHCN', 'Sở Khoa học và Công nghệ'),
  agency('SGTVT', 'Sở Giao thông Vận tải'),
  agency('SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'department', ['Sở Nông nghiệp và PTNT']),
  agency('SKHDT', 'Sở Kế hoạch và Đầu tư'),
  agency('SNV', 'Sở Nội vụ'),
  agency('STP', 'Sở Tư pháp'),
  agency('SXD', 'Sở Xây dựng'),
  agency('SCT', 'Sở Công thương'),
  agency('SNGV', 'Sở Ngoại vụ'),
  agency('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'),
  agency('STNMT', 'Sở Tài nguyên và Môi trường'),
  agency('TTT', 'Thanh tra tỉnh'),
  agency('VPUBND', 'Văn phòng UBND tỉnh'),
  agency('BDT', 'Ban Dân tộc'),
  agency('SYT', 'Sở Y tế'),
  agency('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội'),
  agency('BQLKKT', 'Ban Quản lý khu kinh tế tỉnh'),
  agency('SGDDT', 'Sở Giáo dục và Đào tạo'),
  agency('PTTH', 'Đài Phát thanh - Truyền hình tỉnh', 'other', ['Đài PTTH']),
  agency('BGL', 'Báo Gia Lai', 'other'),
  agency('VPHDND', 'Văn phòng HĐND tỉnh', 'other'),
  agency('H622', 'UBND thành phố Pleiku', 'district'),
  agency('X23602', 'UBND xã An Phú', 'commune', ['An Phú']),
  agency('X23620', 'UBND phường An Phú', 'commune', ['An Phú']),
];
