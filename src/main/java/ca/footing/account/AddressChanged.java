package ca.footing.account;

import ca.footing.shared.EmailAddress;

/** A person's account moved to another address, by a link that arrived there. */
public record AddressChanged(AccountId account, EmailAddress email) {}
