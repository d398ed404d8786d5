package ca.footing.access;

import org.springframework.security.core.AuthenticationException;

/** The password is right, and the account was merged into another one of the same person. */
class AccountMerged extends AuthenticationException {
    AccountMerged() {
        super("Merged into another account");
    }
}
