/** A small picture with a name and a time on it, as a PNG data URL: what a camera would have seen. */
export function drawPicture(document: Document, name: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');

  const sky = context.createLinearGradient(0, 0, 320, 240);
  sky.addColorStop(0, '#1d4e6b');
  sky.addColorStop(1, '#2f7f78');
  context.fillStyle = sky;
  context.fillRect(0, 0, 320, 240);

  context.fillStyle = '#f2d7b6';
  context.beginPath();
  context.arc(160, 100, 42, 0, Math.PI * 2);
  context.fill();
  context.beginPath();
  context.ellipse(160, 208, 82, 56, 0, Math.PI, 0);
  context.fill();

  context.fillStyle = '#10212b';
  context.fillRect(0, 206, 320, 34);
  context.fillStyle = '#ffffff';
  context.font = '16px sans-serif';
  context.fillText(name, 12, 26);
  context.fillText(new Date().toISOString().slice(0, 19).replace('T', ' '), 12, 228);
  return canvas.toDataURL('image/png');
}
