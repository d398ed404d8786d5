package ca.footing.payment.sandbox;

/** An answer as it goes over the wire. */
record SandboxReply(int status, String body, boolean replayed) {}
