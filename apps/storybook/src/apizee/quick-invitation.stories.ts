import { buildQuickInvitationUrl, type QuickInvitationOptions } from '@embedworks/apizee';
import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { mountFrame } from '@embedworks/core/browser';
import { vendorAddress } from '../sandbox.ts';
import { createStage, make } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { frameOf, signInAsAgent } from './vendor-page.ts';

interface QuickInvitationArgs extends QuickInvitationOptions {
  onUrl: (url: string) => void;
  onError: (error: Error) => void;
}

/** A link to the vendor's own invitation form: `buildQuickInvitationUrl` of `@embedworks/apizee`. */
const meta: Meta<QuickInvitationArgs> = {
  title: 'Apizee/Quick invitation',
  render: renderQuickInvitation,
  args: { onUrl: fn(), onError: fn() },
  argTypes: {
    path: { control: 'inline-radio', options: ['/quick-invitation', '/tickets/quick-invitation'] },
    reference: { control: 'text' },
    serviceKey: { control: 'text' },
    phoneNumbers: { control: 'object' },
    emailAddresses: { control: 'object' },
    isServiceReadOnly: { control: 'boolean' },
    areRecipientsReadOnly: { control: 'boolean' },
    onUrl: { control: false, table: { category: 'Recorded' } },
    onError: { control: false, table: { category: 'Recorded' } },
  },
};
export default meta;

type Story = StoryObj<QuickInvitationArgs>;

/** One phone number, as in the vendor's first example. */
export const OnePhoneNumber: Story = {
  args: { phoneNumbers: ['+33655550100'] },
  play: async ({ canvasElement, args }) => {
    await expect(args.onUrl).toHaveBeenCalledWith(
      'https://cloud.apizee.com/quick-invitation?phone_numbers=%2B33655550100',
    );
    const form = await signInAsAgent(canvasElement);
    await waitFor(() => expect(form.getByLabelText('Phone numbers')).toHaveValue('+33655550100'));
  },
};

/** Everything the form can be filled in with. */
export const AllParameters: Story = {
  args: {
    reference: 'CASE-77',
    serviceKey: 'sandboxservicekey000000000000001',
    phoneNumbers: ['+33 6 55 55 01 00', '+33655550101'],
    emailAddresses: ['nina@guest.example'],
    isServiceReadOnly: true,
    areRecipientsReadOnly: true,
  },
  play: async ({ canvasElement }) => {
    const form = await signInAsAgent(canvasElement);
    await waitFor(() => expect(form.getByLabelText('Phone numbers')).toHaveValue('+33655550100, +33655550101'));
    await expect(form.getByLabelText('E-mail addresses')).toHaveValue('nina@guest.example');
    await expect(form.getByLabelText('E-mail addresses')).toHaveAttribute('readonly');
    await expect(form.getByLabelText('Service')).toBeDisabled();
    await expect(form.getByText('CASE-77')).toBeVisible();
  },
};

/** The agent signs in and sends: the platform makes a ticket. */
export const Sent: Story = {
  args: { phoneNumbers: ['+33655550100'], reference: 'CASE-77' },
  play: async ({ canvasElement }) => {
    const form = await signInAsAgent(canvasElement);
    await waitFor(() => expect(form.getByRole('button', { name: 'Send' })).toBeEnabled());
    form.getByRole('button', { name: 'Send' }).click();
    await waitFor(() => expect(form.getByRole('heading', { name: 'Invitation sent' })).toBeVisible(), {
      timeout: 20_000,
    });
  },
};

/** Nobody is signed in at the vendor: the form asks for it, and the host has nothing to do with it. */
export const SignedOut: Story = {
  args: { phoneNumbers: ['+33655550100'] },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(frameOf(canvasElement).getByRole('button', { name: 'Sign in' })).toBeVisible(), {
      timeout: 20_000,
    });
  },
};

/** More than 50 characters: the form would cut them without a word, so the adapter refuses. */
export const ReferenceTooLong: Story = {
  args: { reference: 'CASE-'.padEnd(51, '7') },
  play: refused(/reference has 51 characters/),
};

/** A service key of another length than the vendor's. */
export const ServiceKeyTooShort: Story = {
  args: { serviceKey: 'short' },
  play: refused(/31 or 32 letters and digits/),
};

/** Text that is no phone number would be flagged on the form. */
export const NotAPhoneNumber: Story = { args: { phoneNumbers: ['call me'] }, play: refused(/got "call me"/) };

function renderQuickInvitation({ onUrl, onError, ...options }: QuickInvitationArgs): HTMLElement {
  unmountAll();
  const stage = createStage('Quick invitation');
  try {
    const url = buildQuickInvitationUrl(options);
    onUrl(url);
    stage.write({ kind: 'command', name: 'open', detail: url });
    const sandboxed = toSandboxAddress(url);
    stage.place.append(
      make('p', {}, [make('a', { href: sandboxed, target: '_blank', rel: 'noopener' }, ['Open the invitation form'])]),
    );
    const frame = mountFrame(stage.place, { src: sandboxed, title: 'Invitation form', allow: '', height: '520' });
    atEnd(() => frame.remove());
  } catch (error) {
    onError(error as Error);
    stage.write({ kind: 'error', name: (error as { code: string }).code, detail: (error as Error).message });
    stage.place.append(make('p', { role: 'alert' }, [(error as Error).message]));
  }
  return stage.element;
}

/** The same form among the files of this site. */
function toSandboxAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return vendorAddress('apizee', `${pathname.slice(1)}/index.html${search}`);
}

function refused(text: RegExp): NonNullable<Story['play']> {
  return async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent(text);
    await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'configuration' }));
    await expect(args.onUrl).not.toHaveBeenCalled();
  };
}
