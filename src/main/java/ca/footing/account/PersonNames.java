package ca.footing.account;

/** The form in which a name is kept. */
final class PersonNames {
    static final int MAX_LENGTH = 100;

    private PersonNames() {}

    /** @throws IllegalArgumentException when nothing is left, it is too long or holds control characters */
    static String clean(String name) {
        var plain = name.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.length() > MAX_LENGTH || plain.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a name");
        }
        return plain;
    }
}
