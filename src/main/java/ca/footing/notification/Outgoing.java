package ca.footing.notification;

import ca.footing.shared.EmailAddress;

/** A mail that was taken for one attempt to send it. */
record Outgoing(MailId id, EmailAddress recipient, Written content) {}
