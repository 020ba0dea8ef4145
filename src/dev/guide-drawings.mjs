// The drawings of the guide: numbered cards with what to press, for programs of Microsoft's that the guide tells of. They are
// drawings and say so; nobody mistakes them for screenshots.

const card = (title, ...lines) => ({ title, lines });

export const DRAWINGS = {
  steps: [
    card('Dựng', 'npm run build', 'npm run validate'),
    card('Đặt lên máy chủ', 'chép dist/addin', 'nginx hoặc IIS, https'),
    card('Đưa cho Excel', 'manifest.xml', 'Integrated apps hoặc thư mục chia sẻ'),
    card('Dùng', 'thẻ Chỉ số CCHC', 'Mở bảng công việc'),
  ],
  'microsoft-365': [
    card('admin.microsoft.com', 'Settings', '› Integrated apps'),
    card('Upload custom apps', 'Office Add-in', 'Upload manifest file (.xml)'),
    card('Chọn người dùng', 'cả cơ quan hoặc một nhóm', 'Accept permissions'),
    card('Finish deployment', 'đợi đến 24 giờ', 'mở lại Excel'),
  ],
  'shared-folder': [
    card('Thư mục chia sẻ', '\\\\may-chu\\tien-ich', 'manifest.xml, chỉ đọc'),
    card('Trust Center', 'File › Options', '› Trusted Add-in Catalogs'),
    card('Thêm danh mục', 'dán đường dẫn, Add catalog', '☑ Show in Menu'),
    card('Mở lại Excel', 'Add-ins › Shared Folder', '› Chỉ số CCHC'),
  ],
};

const STYLE = `
body { margin: 0; font-family: "Segoe UI", "DejaVu Sans", sans-serif; }
main { display: flex; gap: 26px; padding: 14px; background: #fff; width: 872px; }
section { position: relative; flex: 1; border: 1.5px solid #0f6cbd; border-radius: 8px; padding: 12px; background: #f5faff; }
section:not(:last-child)::after { content: "→"; position: absolute; right: -24px; top: 32px; font-size: 20px; color: #0f6cbd; }
b { display: block; margin-bottom: 6px; color: #0c3b5e; font-size: 15px; }
i { font-style: normal; display: inline-block; width: 22px; height: 22px; line-height: 22px; border-radius: 50%; background: #0f6cbd; color: #fff; text-align: center; font-size: 13px; margin-right: 6px; }
p { margin: 2px 0; font-size: 13px; color: #242424; }
`;

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A whole page with one drawing. */
export const pageOf = cards =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${cards
    .map(
      ({ title, lines }, index) =>
        `<section><b><i>${index + 1}</i>${escaped(title)}</b>${lines.map(line => `<p>${escaped(line)}</p>`).join('')}</section>`,
    )
    .join('')}</main>`;
