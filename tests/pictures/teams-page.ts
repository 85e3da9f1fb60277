/** A card in Teams, drawn by Microsoft's renderer with about the looks of Teams. `renderer`: its script. */
export function teamsPage(card: object, renderer: string): string {
  const fonts = { default: 14, small: 12, medium: 14, large: 18, extraLarge: 24 };
  const colors = {
    default: { default: '#242424', subtle: '#616161' },
    accent: { default: '#5b5fc7', subtle: '#7f85f5' },
  };
  const config = {
    fontFamily: "'Segoe UI', 'Noto Sans', Arial, sans-serif",
    fontSizes: fonts,
    spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 30, padding: 14 },
    containerStyles: { default: { backgroundColor: '#ffffff', foregroundColors: colors } },
    supportsInteractivity: true,
  };
  const json = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:18px 20px;background:#f5f5f5;font:14px/20px 'Segoe UI','Noto Sans',Arial,sans-serif;color:#242424}
#card{background:#fff;border:1px solid #e0e0e0;border-radius:6px;max-width:580px;margin-top:6px;box-shadow:0 1px 3px #0002}
.ac-pushButton{background:#fff;border:1px solid #d1d1d1;border-radius:4px;padding:6px 12px;font:600 14px 'Segoe UI',sans-serif}a{color:#5b5fc7;text-decoration:none}
</style><b>Offcamera</b> <span style="color:#616161;font-size:12px">via Workflows, 11:10</span><div id="card"></div>
<script>${renderer.replaceAll('</script', '<\\/script')}</script>
<script>const card=new AdaptiveCards.AdaptiveCard();card.hostConfig=new AdaptiveCards.HostConfig(${json(config)});card.parse(${json(card)});document.getElementById('card').append(card.render());</script>`;
}
