package ca.footing.account;

/**
 * Whom a professional names as their supervisor: words from the public register, not the account of a person.
 *
 * @param title their protected title and college, for example "RP, CRPO"
 * @param registrationNumber as their college gave it
 */
public record NamedSupervisor(String name, String title, String registrationNumber) {
    public static final NamedSupervisor NONE = new NamedSupervisor("", "", "");
    public static final int MAX_NAME = 200;
    public static final int MAX_TITLE = 100;
    public static final int MAX_REGISTRATION_NUMBER = 50;

    /** @throws IllegalArgumentException for a title or a number without a name, or a text that is too long */
    public NamedSupervisor {
        name = Profile.text(name, MAX_NAME);
        title = Profile.text(title, MAX_TITLE);
        registrationNumber = Profile.text(registrationNumber, MAX_REGISTRATION_NUMBER);
        if (name.isEmpty() && !(title.isEmpty() && registrationNumber.isEmpty())) {
            throw new IllegalArgumentException("A supervisor has a name");
        }
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
