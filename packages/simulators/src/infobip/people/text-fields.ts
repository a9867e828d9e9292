/** Members of a profile that are texts and can be written. */
export const textFields = [
  'externalId',
  'firstName',
  'lastName',
  'middleName',
  'type',
  'address',
  'city',
  'country',
  'gender',
  'birthDate',
  'preferredLanguage',
  'profilePicture',
] as const;
