/** The account, as calls and tokens name it: 32 upper-case hex characters, as in the vendor's sample. */
export const accountKey = 'D8ADC259F0A14D0AA1B2C3D4E5F60718';
