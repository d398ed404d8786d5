package ca.footing.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where acts on accounts are logged (ASVS 16.3): opaque ids and constants only, nothing that a person typed. */
final class SecurityLog {
    static final Logger LOG = LoggerFactory.getLogger("ca.footing.security");

    private SecurityLog() {}
}
