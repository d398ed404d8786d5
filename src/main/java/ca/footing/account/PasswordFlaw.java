package ca.footing.account;

/** Why a password is refused; texts {@code account.passwordFlaw.XX}. */
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    GUESSABLE
}
