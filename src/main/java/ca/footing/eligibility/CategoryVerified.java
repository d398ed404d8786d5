package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Category;

/** A look into a public register confirmed the category in the person's profile. */
public record CategoryVerified(AccountId person, Category category) {}
