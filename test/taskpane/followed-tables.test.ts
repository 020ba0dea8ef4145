import { FOLLOWED_TABLES } from '../../src/taskpane/followed-tables';

test.each([
  'tblCoQuan',
  'tblTieuChi',
  'tblBac',
  'tblThamDinh',
  'tblDieuTra',
  'tblCaiDat',
  'tblXepLoai',
  'tblTongHop',
])('an edit of %s, which points are made of, is followed', name => expect(FOLLOWED_TABLES).toContain(name));
