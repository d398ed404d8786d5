package ca.footing.account;

import ca.footing.shared.Province;

/** The professional profile of a person; {@code registrationNumber} is empty where the college is {@code NONE}. */
public record Profile(
        String legalName,
        String preferredName,
        String pronouns,
        Province province,
        College college,
        String registrationNumber,
        Category category) {}
