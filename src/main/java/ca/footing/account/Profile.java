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
        Category category,
        NamedSupervisor supervisor) {
    public static final int MAX_LEGAL_NAME = 200;
    public static final int MAX_PREFERRED_NAME = PersonNames.MAX_LENGTH;
    public static final int MAX_PRONOUNS = 50;
    public static final int MAX_REGISTRATION_NUMBER = 50;

    /** Of somebody who names no supervisor. */
    public Profile(
            String legalName,
            String preferredName,
            String pronouns,
            Province province,
            College college,
            String registrationNumber,
            Category category) {
        this(legalName, preferredName, pronouns, province, college, registrationNumber, category, NamedSupervisor.NONE);
    }

    /** The same, naming that supervisor. */
    public Profile with(NamedSupervisor named) {
        return new Profile(legalName, preferredName, pronouns, province, college, registrationNumber, category, named);
    }

    /**
     * Strips the texts and drops a registration number that no college gave.
     *
     * @throws IllegalArgumentException when a name is missing, a text too long, or a college given without a number
     */
    public Profile {
        legalName = text(legalName, MAX_LEGAL_NAME);
        preferredName = PersonNames.clean(preferredName);
        pronouns = text(pronouns, MAX_PRONOUNS);
        registrationNumber = college == College.NONE ? "" : text(registrationNumber, MAX_REGISTRATION_NUMBER);
        if (legalName.isEmpty() || college != College.NONE && registrationNumber.isEmpty()) {
            throw new IllegalArgumentException("The profile is incomplete");
        }
    }

    static String text(String value, int max) {
        var plain = value.strip();
        if (plain.length() > max || plain.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a text for a profile");
        }
        return plain;
    }
}
