/** Two short articles of our own about one event, and one about nothing of the story. */
export const SUMMIT_WIRE = `VLADIVOSTOK, April 25, 2019 (Test Wire) - Kim Jong Un met Vladimir Putin in Vladivostok on Thursday.

"We talked for two hours," Putin said after the talks.
`;

/** A second telling of the same meeting. */
export const SUMMIT_LATER = `VLADIVOSTOK, April 26, 2019 (Test Wire) - Putin and Kim met in Vladivostok on April 25, 2019.

Putin said that the talks had been useful.
`;

/** No quotation, no event, no person. */
export const NOTHING = "The sea is blue.\n";
