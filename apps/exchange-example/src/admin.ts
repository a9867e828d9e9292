import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { html } from 'hono/html';
import { readKept } from './configuration.ts';
import type { OrdersDatabase } from './settings.ts';
import type { ShopDatabase } from './shop-database.ts';

/** What the databases hold, for the team behind the app: `/admin`, with the password of `admin`. Of secrets only the names. */
export function createAdmin(database: OrdersDatabase, shop: ShopDatabase, password: string): Hono {
  const admin = new Hono();
  admin.use(basicAuth({ username: 'admin', password }));

  admin.get('/', async ({ html: answer, header }) => {
    header('Content-Security-Policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    header('Cache-Control', 'no-store');
    const accounts: object[] = [];
    for await (const account of database.accounts()) {
      const credentials = (await database.credentials.names(account)).join(', ');
      const { settings, problem = '' } = await readKept(database, account);
      accounts.push({ account, shopUrl: '', currency: '', syncDirection: '', ...settings, credentials, problem });
    }
    return answer(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Orders: databases</title>
            <link rel="stylesheet" href="/assets/style.css" />
          </head>
          <body class="wide">
            <main>
              <h1>Databases</h1>
              ${renderTable('Accounts', accounts)} ${renderTable('Customers', shop.customers())}
              ${renderTable('Orders', shop.orders())} ${renderTable('Plan changes', shop.planChanges())}
            </main>
          </body>
        </html>`,
    );
  });
  return admin;
}

function renderTable(title: string, rows: readonly object[]) {
  const names = Object.keys(rows[0] ?? {});
  return html`<table>
    <caption>
      ${title} (${rows.length})
    </caption>
    <thead>
      <tr>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${Object.values(row).map((value) => html`<td>${Array.isArray(value) ? value.join(', ') : String(value)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
