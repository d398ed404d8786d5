package ca.footing.account;

/** What a roster shows of a person: the preferred name and pronouns, and the legal name beside it. */
public record PersonName(
        AccountId account, String preferredName, String legalName, String pronouns, Category category) {}
